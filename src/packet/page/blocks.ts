import type { PageBlock, PageLine } from "../../playbook/page-block.ts";
import { assumptions } from "./assumptions.ts";
import { findIn } from "./find-value.ts";
import { nothingBlock } from "./nothing-block.ts";
import type { Fact, Line, PageContent } from "./page-content.ts";
import { fillIn, type PageContext, pageScope, rowScope, standing } from "./page-context.ts";
import { promisesBlock } from "./promises-block.ts";
import { restItems } from "./rest.ts";
import { rowsBlock } from "./rows-block.ts";
import { anyRowLeft, isMet, rowsWhere } from "./rows-where.ts";

/** All blocks as they stand on this page, in their order; the rest is known once the others have said theirs. */
export function resolveBlocks(context: PageContext): PageContent[] {
  const others = context.blocks.map((block) => (block.kind === "rest" ? null : resolveBlock(block, context)));
  return context.blocks.flatMap(
    (block, at) => (block.kind === "rest" ? resolveBlock(block, context) : others[at]) ?? [],
  );
}

/** One block; null when nothing of it is left. */
function resolveBlock(block: PageBlock, context: PageContext): PageContent | null {
  const { answers } = context;
  if ("when" in block && !isMet(block.when, answers.read)) return null;
  if ("whenRows" in block && block.whenRows && !anyRowLeft(answers, block.whenRows)) return null;
  const scope = pageScope(context);
  switch (block.kind) {
    case "lines": {
      const lines = standing(block.lines, scope);
      if (lines.length === 0) return null;
      return { kind: "lines", heading: block.heading ?? null, strong: block.strong === true, lines };
    }
    case "facts": {
      const facts = block.facts.flatMap((fact) => factOf(fact, context) ?? []);
      return facts.length > 0 ? { kind: "facts", facts } : null;
    }
    case "rows":
      return rowsBlock(block, context);
    case "each": {
      const items = rowsWhere(answers, block)
        .map((placed) => standing(block.lines, rowScope(context, block.table, placed)))
        .filter((lines) => lines.length > 0);
      if (items.length === 0) return null;
      return { kind: "each", heading: block.heading, strong: block.strong === true, items };
    }
    case "nothing":
      return nothingBlock(block, context);
    case "barcode": {
      const data = fillIn(block.data, scope);
      if (!data) return null;
      const readable = block.readable === undefined ? data : (fillIn(block.readable, scope) ?? data);
      return { kind: "barcode", caption: block.caption, data: plain(data), readable: plain(readable) };
    }
    case "receipt":
      return {
        kind: "receipt",
        packages: block.packages === undefined ? null : fillIn(block.packages, scope),
      };
    case "signoffs":
      return { kind: "signoffs", heading: block.heading, steps: block.steps };
    case "promises":
      return promisesBlock(block, context);
    case "assumptions": {
      const items = assumptions(answers, context.words);
      return items.length > 0 ? { kind: "assumptions", heading: block.heading, items } : null;
    }
    case "rest": {
      const items = restItems(context);
      return items.length > 0 ? { kind: "rest", heading: block.heading, items } : null;
    }
    // Both stand in the page's head.
    case "headline":
    case "readiness":
      return null;
  }
}

/** A line as bare text, for what a scanner reads. */
const plain = (line: Line): string =>
  line.map((piece) => (typeof piece === "string" ? piece : piece.value)).join("");

function factOf(
  { caption, fact, small = [] }: { caption: string; fact: PageLine; small?: PageLine[] | undefined },
  context: PageContext,
): Fact | null {
  const scope = pageScope(context);
  const openToo = { ...scope, find: findIn(context.answers, context.words, { openShows: true }) };
  const [line] = standing([fact], openToo);
  return line ? { caption, fact: line, small: standing(small, scope) } : null;
}
