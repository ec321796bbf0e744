import type { PageBlock } from "../../playbook/page-block.ts";
import type { PageContent } from "./page-content.ts";
import { type PageContext, pageScope, standing } from "./page-context.ts";
import { anyRowLeft } from "./rows-where.ts";

/** "Nothing" is a fact only once everything that decides it is answered. */
export function nothingBlock(
  block: Extract<PageBlock, { kind: "nothing" }>,
  context: PageContext,
): PageContent | null {
  const { answers } = context;
  if (anyRowLeft(answers, block.tables)) return null;
  const undecided = block.decidedBy.some((id) => answers.read(id) === undefined);
  const stillOpen = block.tables.some(
    ({ table }) =>
      ["missing", "waiting", "open"].includes(answers.field(table)?.state ?? "") &&
      answers.rows(table).length === 0,
  );
  if (undecided || stillOpen) return { kind: "nothing", text: block.unknown, lines: [] };
  return { kind: "nothing", text: block.text, lines: standing(block.lines ?? [], pageScope(context)) };
}
