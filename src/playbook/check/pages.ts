import type { PageBlock } from "../page-block.ts";
import type { Department, Playbook } from "../playbook.ts";
import type { PlaybookCheck, PlaybookProblem } from "./problem.ts";
import { lost } from "./references.ts";

/** Names a template may use beside answers and figures; what stands behind them is the packet's own. */
const packetNames = ["record", "company", "packet", "playbook", "dock"];

/** Packet pages that name an answer nobody asks for: the line would always be left out. */
export const pages: PlaybookCheck = (playbook) =>
  playbook.departments.flatMap((department) =>
    (department.page?.blocks ?? []).flatMap((block) => blockProblems(block, department, playbook)),
  );

function blockProblems(block: PageBlock, { id, name }: Department, playbook: Playbook): PlaybookProblem[] {
  const at = { department: id };
  const known = (templates: string[]) => {
    const refs = templates.flatMap(namedIn).filter((ref) => !packetNames.includes(ref.split(".")[0] ?? ""));
    return lost(playbook, refs, name, at, true);
  };
  switch (block.kind) {
    case "lines":
      return known([block.heading ?? "", ...block.lines.map(({ text }) => text)]);
    case "facts":
      return known(block.facts.flatMap(({ fact, small }) => [fact.text, ...(small ?? []).map(({ text }) => text)]));
    case "barcode":
      return known([block.data, block.caption]);
    case "receipt":
      return known([block.packages ?? ""]);
    case "nothing":
      return lost(playbook, block.tables.map(({ table }) => table), name, at);
    case "rows":
      return [...lost(playbook, [block.table], name, at), ...known(cellTemplates(block, playbook))];
    default:
      return [];
  }
}

/** In a row's cells a bare name is a column of the row. */
function cellTemplates(block: Extract<PageBlock, { kind: "rows" }>, playbook: Playbook): string[] {
  const columns = new Set(playbook.fields.find(({ id }) => id === block.table)?.columns?.map(({ id }) => id));
  const cells = block.columns.flatMap(({ cell, small }) => [cell, ...(small ?? [])]);
  return cells.flatMap(namedIn).map((ref) => `{${columns.has(ref.split(".")[0] ?? "") ? `${block.table}.${ref.split(".")[0]}` : ref}}`);
}

const namedIn = (template: string): string[] => [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => (name as string).trim());
