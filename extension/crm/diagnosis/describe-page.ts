import type { CrmAdapter } from "../adapter.ts";
import { lookAt } from "../look.ts";
import { rootsIn, shadowRootOf } from "../shadow-roots.ts";
import { comparable } from "../text-of.ts";
import { hooksOf, type Said } from "./hooks.ts";
import { addressForm, formOf, labelOrForm, withoutIds } from "./mask.ts";

/** What a page of any size is cut to, in characters; a mail takes it and a person can look through it. */
export const largestDescription = 500_000;

/** More of the same kind in a row say nothing new. */
const mostAlike = 12;

const silent = /^(script|style|svg|template|noscript|iframe|link|meta)$/;

/**
 * How a page is built, so that somebody who cannot see it can mend the reading of it: elements, hooks, labels, what is shown and
 * what could be read of it. Nothing the page says is in it.
 */
export function describePage(document: Document, url: URL, adapter: CrmAdapter | undefined): string {
  const container = (adapter && safely(() => adapter.container(document))) ?? document.body;
  const said = whatIsSaid(container, adapter);
  const lines = [
    `page     ${addressForm(url, adapter?.hosts ?? [])}`,
    `language ${/^[a-z]{2,3}(-[A-Z]{2})?$/.test(document.documentElement.lang) ? document.documentElement.lang : "not said"}`,
    `title    ${formOf(document.title)}`,
    `read     ${adapter ? resultOf(adapter, document, url) : "no CRM that is known"}`,
    "",
  ];
  let left = largestDescription - lines.join("\n").length - 200;
  let cut = 0;
  const add = (line: string): void => {
    if (left < line.length + 1) cut++;
    else lines.push(line);
    left -= Math.min(left, line.length + 1);
  };
  describe(container, 0, said, add);
  if (cut > 0) lines.push("", `Cut: ${cut} more lines did not fit.`);
  return `${lines.join("\n")}\n`;
}

function describe(element: Element, depth: number, said: Said, add: (line: string) => void): void {
  const root = shadowRootOf(element);
  const texts = [element, ...(root ? [root] : [])].flatMap(ownTexts);
  const hidden =
    !element.checkVisibility({ visibilityProperty: true }) &&
    getComputedStyle(element).display !== "contents";
  const parts = [
    tagOf(element),
    hooksOf(element, said),
    root ? "#shadow" : "",
    ...texts.map((text) => labelOrForm(text, said.labels)),
    hidden ? `hidden, ${element.getElementsByTagName("*").length} inside` : "",
  ];
  add(`${" ".repeat(Math.min(depth, 60))}${parts.filter((part) => part !== "").join(" ")}`);
  // What nobody sees is never read.
  if (hidden) return;
  const children = [...(root?.children ?? []), ...element.children].filter(
    ({ localName }) => !silent.test(localName),
  );
  let alike = 0;
  children.forEach((child, at) => {
    alike = children[at - 1]?.localName === child.localName ? alike + 1 : 0;
    if (alike < mostAlike) describe(child, depth + 1, said, add);
    else if (children[at + 1]?.localName !== child.localName)
      add(`${" ".repeat(Math.min(depth + 1, 60))}… ${alike - mostAlike + 1} more ${tagOf(child)}`);
  });
}

/** A component's name is its maker's; the browser's own names are words, "h1" too. */
const tagOf = ({ localName }: Element): string =>
  localName.includes("-") ? withoutIds(localName) : localName;

/** The texts directly in an element, not those of the elements in it. */
const ownTexts = (parent: ParentNode & Node): string[] =>
  [...parent.childNodes].flatMap((node) =>
    node instanceof Text && node.data.trim() ? [node.data.trim().slice(0, 2000)] : [],
  );

function whatIsSaid(container: Element, adapter: CrmAdapter | undefined): Said {
  const labels = new Set(adapter?.labels.map(comparable));
  // "Opportunity Owner" is a label, so "Opportunity" is the CRM's word wherever it stands.
  const own = new Set([...labels].flatMap((label) => label.split(/[^\p{L}\p{N}]+/u)));
  const words = new Set<string>();
  for (const root of rootsIn(container)) {
    const walker = container.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = (walker.currentNode as Text).data.trim().slice(0, 20_000).toLowerCase();
      if (text === "" || labels.has(comparable(text))) continue;
      for (const word of [text, ...text.split(/[^\p{L}\p{N}]+/u)])
        if (word.length > 2 && !own.has(word)) words.add(word);
    }
  }
  return { labels, words };
}

function resultOf(adapter: CrmAdapter, document: Document, url: URL): string {
  const { reading } = lookAt(adapter, document, url);
  if (reading.kind !== "record") return reading.kind;
  const { record, trouble } = reading;
  const { crm, id, host, url: _, lossy, partial, unread, ...facts } = record;
  const list = (names: string[] | undefined): string => names?.join(", ") || "none";
  return [
    trouble ? `${trouble.kind}` : "record",
    `facts ${list(Object.keys(facts))}`,
    `unread ${list(unread)}`,
    `unsure ${list(lossy)}`,
    `only in part ${list(partial)}`,
  ].join("; ");
}

function safely<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
