import type { PageBlock, PageLine } from "../../playbook/page-block.ts";
import type { PacketWarning } from "../packet.ts";
import { type FindValue, findIn, findInRow } from "./find-value.ts";
import type { Fact, Line, PageContent, PrintedWarning } from "./page-content.ts";
import { type PageContext, standing } from "./page-context.ts";
import { restItems } from "./rest.ts";
import { rowsBlock } from "./rows-block.ts";
import { anyRowLeft, isMet, readInRow, rowsWhere } from "./rows-where.ts";
import { fill } from "./template.ts";

/** One block as it stands on this page; null when nothing of it is left. */
export function resolveBlock(block: PageBlock, context: PageContext): PageContent | null {
  const { answers, words } = context;
  if ("when" in block && !isMet(block.when, answers.read)) return null;
  if ("whenRows" in block && block.whenRows && !anyRowLeft(answers, block.whenRows)) return null;
  const find = findIn(answers, words);
  switch (block.kind) {
    case "lines": {
      const lines = standing(block.lines, context, find);
      if (lines.length === 0) return null;
      return { kind: "lines", heading: block.heading ?? null, strong: block.strong === true, lines };
    }
    case "facts": {
      const facts = block.facts.flatMap((fact) => factOf(fact, context) ?? []);
      return facts.length > 0 ? { kind: "facts", facts } : null;
    }
    case "rows":
      return rowsBlock(block, context);
    case "each":
      return eachBlock(block, context);
    case "nothing":
      return nothingBlock(block, context, find);
    case "stops": {
      const stops = context.warnings.filter((warning) => warning.stops).map(printed);
      return stops.length > 0 ? { kind: "stops", stops } : null;
    }
    case "barcode": {
      const data = fill(block.data, find);
      const readable = block.readable === undefined ? data : fill(block.readable, find);
      return data
        ? { kind: "barcode", caption: block.caption, data: plain(data), readable: plain(readable ?? data) }
        : null;
    }
    case "receipt":
      return { kind: "receipt", packages: block.packages === undefined ? null : fill(block.packages, find) };
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

export const printed = ({ title, detail, stops }: PacketWarning): PrintedWarning => ({
  title,
  detail,
  stops,
});

/** A line as bare text, for what a scanner reads. */
const plain = (line: Line): string =>
  line.map((piece) => (typeof piece === "string" ? piece : piece.value)).join("");

function factOf(
  { caption, fact, small = [] }: { caption: string; fact: PageLine; small?: PageLine[] | undefined },
  context: PageContext,
): Fact | null {
  const { answers, words } = context;
  const line = isMet(fact.when, answers.read)
    ? fill(fact.text, findIn(answers, words, { openShows: true }))
    : null;
  return line ? { caption, fact: line, small: standing(small, context, findIn(answers, words)) } : null;
}

function eachBlock(block: Extract<PageBlock, { kind: "each" }>, context: PageContext): PageContent | null {
  const { answers, words } = context;
  const items = rowsWhere(answers, block)
    .map((placed) =>
      standing(
        block.lines,
        context,
        findInRow(answers, words, block.table, placed),
        readInRow(answers, block.table, placed.row),
      ),
    )
    .filter((lines) => lines.length > 0);
  return items.length > 0
    ? { kind: "each", heading: block.heading, strong: block.strong === true, items }
    : null;
}

/** "Nothing" is a fact only once everything that decides it is answered. */
function nothingBlock(
  block: Extract<PageBlock, { kind: "nothing" }>,
  context: PageContext,
  find: FindValue,
): PageContent | null {
  const { answers } = context;
  if (anyRowLeft(answers, block.tables)) return null;
  const undecided = block.decidedBy.some((id) => answers.read(id) === undefined);
  const openTable = block.tables.some(
    ({ table }) =>
      ["missing", "waiting", "open"].includes(answers.field(table)?.state ?? "") &&
      answers.rows(table).length === 0,
  );
  if (undecided || openTable) return { kind: "nothing", text: block.unknown, lines: [] };
  return { kind: "nothing", text: block.text, lines: standing(block.lines ?? [], context, find) };
}
