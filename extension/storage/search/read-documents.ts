import { byHand } from "../../../src/crm/record.ts";
import type { SearchDocument } from "../../../src/search/build.ts";
import { dealTexts } from "../../../src/search/deal-texts.ts";
import type { Database } from "../db.ts";
import { readPlaybook } from "../playbooks.ts";
import { Refused } from "../problem.ts";

/** The texts of these deals as they are stored now. A deal that is in no list (gone, or for practice) is left out. */
export async function readDocuments(db: Database, keys: string[]): Promise<SearchDocument[]> {
  const playbook = await readPlaybook();
  if (!playbook.ok) throw new Refused(playbook.problem);
  const fields = new Map(playbook.value.playbook.fields.map((field) => [field.id, field]));
  const documents = await db.transaction("r", [db.summaries, db.answers, db.packets], () =>
    Promise.all(
      keys.map(async (key) => {
        const [summary, answers, packets] = await Promise.all([
          db.summaries.get(key),
          db.answers.where("checklist").equals(key).toArray(),
          db.packets.where("checklist").equals(key).primaryKeys(),
        ]);
        if (!summary) return [];
        const facts = {
          key,
          // A deal made by hand has no number of its CRM: its id is made of the page's address, and nobody knows it.
          id: key.startsWith(`${byHand}:`) ? "" : key.slice(key.lastIndexOf(":") + 1),
          name: summary.name,
          account: summary.account,
          packets: [...new Set(packets.map(([number]) => number))],
        };
        return [
          dealTexts(
            facts,
            answers.map(({ field, answer }) => [field, answer] as const),
            fields,
          ),
        ];
      }),
    ),
  );
  return documents.flat();
}
