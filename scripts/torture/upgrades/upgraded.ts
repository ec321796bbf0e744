import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import { database, schemaVersion } from "../../../extension/storage/db.ts";
import { checklistOf, readDeal } from "../../../extension/storage/deals.ts";
import { openStorage } from "../../../extension/storage/open-storage.ts";
import { issuePacket } from "../../../extension/storage/packets.ts";
import { readDocuments } from "../../../extension/storage/search/read-documents.ts";
import { settleLists } from "../../../extension/storage/settle-lists.ts";
import { gapCount, gaps, shownOf } from "../../../extension/storage/summaries.ts";
import { chainBreaks } from "../../../src/checklist/history.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { rowsGone } from "./rows-gone.ts";
import { plant, type SavedDatabase, save } from "./saved-database.ts";

const words = wordsFromMessages("en", messages);

/** Opens a saved database with the code of today; everything that is wrong with what comes of it. `tried`: rows and lists looked at. */
export async function upgradeSaved(was: SavedDatabase): Promise<{ tried: number; lost: string[] }> {
  (await plant(was)).close();
  const opened = await openStorage();
  if (!opened.ok) return { tried: 1, lost: [`it does not open: ${opened.problem.code}`] };
  const rows = Object.values(was.stores).reduce((sum, store) => sum + store.rows.length, 0);
  const lost = [...rowsGone(was, await save()), ...(await listsWrong()), ...(await workRefused())];
  const version = database().backendDB().version;
  if (version !== schemaVersion * 10) lost.push(`it is of version ${version}`);
  return { tried: rows, lost };
}

/** What lists show of each deal against the deal itself. */
async function listsWrong(): Promise<string[]> {
  const settled = await settleLists();
  const lost = settled.ok ? [] : [`lists: ${settled.problem.code}`];
  const db = database();
  const history = await db.history.toArray();
  for (const row of await db.checklists.toArray()) {
    const chain = history.filter(({ checklist }) => checklist === row.key);
    for (const gap of chainBreaks(chain, undefined, row.newest)) lost.push(`history: ${JSON.stringify(gap)}`);
    const deal = await readDeal(row.record, row.readAt);
    const { due, stage } = shownOf(deal, checklistOf(deal));
    const listed = await db.summaries.get(row.key);
    if (listed?.due !== due || listed.stage !== stage) lost.push(`${row.key} is listed otherwise`);
  }
  const open = await db.summaries.filter(({ due, stage }) => due > 0 && stage !== "lost").count();
  const [counted, listed] = [await gapCount(), (await gaps(99)).rows.length];
  if (counted !== open || listed !== open) lost.push(`${open} gaps, ${counted} counted, ${listed} listed`);
  return lost;
}

/** The work goes on: what was answered is found, and a packet is issued as the next revision. */
async function workRefused(): Promise<string[]> {
  const db = database();
  const rows = await db.checklists.toArray();
  const texts = JSON.stringify(
    await readDocuments(
      db,
      rows.map(({ key }) => key),
    ),
  );
  const lost = ["2 % a week", "RAL 7035", "DE-4512"].filter((said) => !texts.includes(said));
  const harrow = rows.find(({ record }) => record.name?.startsWith("Harrow"));
  if (!harrow) return [...lost, "the deal is gone"];
  const gone = { name: "Jo Rivera", reason: "Customer is waiting" };
  const beside = { record: harrow.record, readAt: harrow.readAt };
  const issued = await issuePacket(beside, { issuedBy: "Jo Rivera", gaps: gone }, words);
  if (!issued.ok || issued.value.revision !== "B") lost.push("no revision B");
  return lost;
}
