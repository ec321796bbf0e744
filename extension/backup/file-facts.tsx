import type { Backup } from "../../src/backup/read-backup.ts";
import { momentToText } from "../../src/values/dates.ts";
import { clock } from "../platform/clock.ts";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { ago } from "./backup-age.ts";

const counted = ["checklists", "answers", "packets", "playbooks", "profiles"] as const;

/** Whose backup it is, how old, what is in it, and what is not. */
export function FileFacts({
  name,
  backup: { manifest, rows, journal, unusable },
}: {
  name: string;
  backup: Backup;
}) {
  const words = useWords();
  const at = momentToText(manifest.madeAt, words.language);
  const lost = (manifest.lost ?? []).map(
    ({ table, rows }) => `${table}: ${rows ?? words("backup_lost_all")}`,
  );
  return (
    <>
      <h3 tabIndex={-1}>{name}</h3>
      <p>
        {manifest.madeBy ? words("backup_made_by", manifest.madeBy, at) : words("backup_made", at)}{" "}
        {words("backup_made_with", ago(manifest.madeAt, clock(), words), manifest.extension)}
      </p>
      <ul class="backup-counts">
        {counted
          .filter((table) => rows[table].length > 0)
          .map((table) => (
            <li key={table}>{words.count(`backup_count_${table}`, rows[table].length)}</li>
          ))}
        {journal.length > 0 && <li>{words.count("backup_count_journal", journal.length)}</li>}
      </ul>
      {manifest.kind === "rescue" && (
        <Notice tone="wait" icon="warning" title={words("backup_is_rescue")}>
          {lost.length > 0 && <p>{words("backup_lost", lost.join(", "))}</p>}
        </Notice>
      )}
      {unusable > 0 && (
        <Notice tone="wait" icon="warning">
          {words.count("backup_unusable", unusable)}
        </Notice>
      )}
    </>
  );
}
