import { labelOrForm, pathForm, withoutIds } from "./mask.ts";

/** What a page's own texts say, in lower case: no attribute that repeats one of them is kept. */
export type Said = { labels: Set<string>; words: Set<string> };

/** Attributes by which adapters find fields; nobody writes a record's data into them. */
const hookNames = [
  "data-target-selection-name",
  "data-output-element-id",
  "data-aura-class",
  "data-component-id",
  "data-test-id",
  "data-selenium-test",
  "data-property-name",
  "data-id",
  "data-zcqa",
  "data-field",
  "name",
  "slot",
  "role",
  "type",
  "aria-selected",
  "aria-current",
  "aria-expanded",
  "aria-hidden",
  "data-render-mode",
];

/** Attributes that hold a label. */
const labelNames = ["field-label", "data-label"];

/** The CRM's own class names; a page may make others of what it shows. */
const classNames =
  /^(slds-|test-id|windowViewMode|active$|lafPageHost$|one[A-Z]|force[A-Z]|lst-|records?-|runtime_|uiOutput|tabContent$|stencil$|fieldComponent$|o_|crux-)/;

/** What of an element's attributes says how it is found: `.slds-path__item [name="Amount"] [href=/lightning/r/Account/{id}/view]`. */
export function hooksOf(element: Element, said: Said): string {
  const classes = [...element.classList].filter((name) => classNames.test(name) && isHook(name, said));
  const hooks = hookNames.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`[${name}=${isHook(value, said) ? withoutIds(value) : "…"}]`];
  });
  const labels = labelNames.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`[${name}=${labelOrForm(value, said.labels)}]`];
  });
  const href = element.getAttribute("href");
  if (href?.startsWith("/")) hooks.push(`[href=${pathForm(href.split(/[?#]/)[0] ?? "")}]`);
  const shown = classes.map((name) => `.${withoutIds(name)}`).join("");
  return [shown, ...hooks, ...labels].filter((part) => part !== "").join(" ");
}

/** A name as programmers write it, that no text of the page says too. */
function isHook(value: string, { labels, words }: Said): boolean {
  if (!/^[\w:.[\]-]{1,80}$/.test(value)) return false;
  if (labels.has(value.toLowerCase())) return true;
  const parts = [value, ...value.split(/[^a-zA-Z0-9]+/)].map((part) => part.toLowerCase());
  return !parts.some((part) => words.has(part));
}
