import type { Playbook } from "../../../src/playbook/playbook.ts";
import { contentHash } from "../../../src/values/hash.ts";
import type { PlaybookRow } from "../db.ts";
import { decide, type Merging, rowsOf } from "./merging.ts";

/**
 * Versions of the playbook, first of all: deals go by them. A number has one content for ever; another of that number either stays in
 * the file, and its deals go by ours, or comes as the newest. Only what no deal here ever went by gives way: the starter of a new machine.
 */
export async function mergeVersions(merging: Merging): Promise<void> {
  const { db, report, renumbered } = merging;
  const here = new Map((await db.playbooks.toArray()).map((row) => [row.number, row]));
  const theirs = rowsOf<PlaybookRow>(merging, "playbooks");
  let newest = Math.max(0, ...here.keys(), ...theirs.map(({ number }) => number));
  for (const row of theirs) {
    const own = here.get(row.number);
    if (own && saysOf(own) === saysOf(row)) continue;
    if (!own) {
      await db.playbooks.add(row);
      report.versions.push(row.number);
      continue;
    }
    const known = [...here.values()].find((one) => saysOf(one) === saysOf(row));
    if (known) renumbered.set(row.number, known.number);
    else if (await isUnused(merging, own)) {
      await db.playbooks.put(row);
      merging.versionChanged = true;
    } else if (chosen(merging, own, row) === "theirs") {
      newest++;
      await db.playbooks.add({
        ...row,
        number: newest,
        content: { ...(row.content as Playbook), number: newest },
      });
      renumbered.set(row.number, newest);
      report.versions.push(newest);
    }
  }
}

/** Its content, whatever its number. */
const saysOf = ({ content }: PlaybookRow): string => contentHash({ ...(content as Playbook), number: 0 });

const isUnused = async ({ db }: Merging, { number, origin }: PlaybookRow): Promise<boolean> =>
  origin.from === "starter" &&
  (await db.checklists.where("playbook").equals(number).count()) === 0 &&
  (await db.draft.count()) === 0;

function chosen(merging: Merging, own: PlaybookRow, row: PlaybookRow) {
  const signed = ({ by, publishedAt, note }: PlaybookRow) => ({ value: note, who: by, when: publishedAt });
  const conflict = {
    kind: "version" as const,
    of: String(own.number),
    name: "",
    field: "",
    playbook: own.number,
  };
  return decide(merging, { ...conflict, ours: signed(own), theirs: signed(row) });
}
