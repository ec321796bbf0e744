import type { Column, Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";
import type { Patch, Path } from "../patch.ts";
import { setTo } from "./item.ts";

/** What hangs on a stage: what is due from it on, and what CRMs call it. */
export type StageUses = { due: { questions: number; columns: number }; names: CrmName[] };
export type CrmName = { crm: string; name: string };

export function stageUses({ fields, crmStages }: Playbook, id: string): StageUses {
  const isDue = ({ dueFrom }: Field | Column): boolean => dueFrom === id;
  return {
    due: {
      questions: fields.filter(isDue).length,
      columns: fields.flatMap(({ columns = [] }) => columns).filter(isDue).length,
    },
    names: Object.entries(crmStages).flatMap(([crm, names]) =>
      Object.entries(names)
        .filter(([, stage]) => stage === id)
        .map(([name]) => ({ crm, name })),
    ),
  };
}

/** Everything due from one stage on, from another one on; retired questions, too, which may be brought back. */
export function movedDue({ fields, retired = [] }: Playbook, from: string, to: string): Patch[] {
  const due = (path: Path, items: (Field | Column)[] = []): Patch[] =>
    items.flatMap((item) => [
      ...(item.dueFrom === from ? setTo([...path, item.id, "dueFrom"], from, to) : []),
      ...("department" in item
        ? [
            ...due([...path, item.id, "columns"], item.columns),
            ...due([...path, item.id, "retiredColumns"], item.retiredColumns),
          ]
        : []),
    ]);
  return [...due(["fields"], fields), ...due(["retired"], retired)];
}

export const movedNames = (names: CrmName[], from: string, to: string): Patch[] =>
  names.flatMap(({ crm, name }) => setTo(["crmStages", crm, name], from, to));
