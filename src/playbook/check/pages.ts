import type { Playbook } from "../playbook.ts";
import { pageParts } from "./page-parts.ts";
import type { PlaybookCheck } from "./problem.ts";
import { leadsSomewhere, lost } from "./references.ts";
import { withRetired } from "./with-retired.ts";

/** Names a template may use beside answers and figures (src/packet/page/find-value.ts); what stands behind them is the packet's own. */
const packetNames = ["record", "company"];

/** Packet pages that name an answer nobody asks for: the line would always be left out. */
export const pages: PlaybookCheck = (playbook) => {
  const known = withRetired(playbook);
  return known.departments.flatMap(({ id, name, page }) =>
    [...pageParts(page)].flatMap((part) => {
      const refs = part.is === "reference" ? [part.ref] : part.is === "template" ? namedIn(part.text) : [];
      const table = part.is === "template" ? part.table : null;
      const unknown = refs.filter((ref) => !packetNames.includes(headOf(ref)) && !isCell(known, table, ref));
      return lost(known, unknown, name, { department: id }, true);
    }),
  );
};

const isCell = (playbook: Playbook, table: string | null, ref: string): boolean =>
  table !== null && leadsSomewhere(playbook, `${table}.${headOf(ref)}`);

const headOf = (ref: string): string => ref.split(".")[0] as string;

/** The names a template fills in. */
export const namedIn = (template: string): string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => (name as string).trim());
