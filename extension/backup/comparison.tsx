import type { MergeReport } from "../storage/backup/merging.ts";
import { useWords } from "../ui/words-context.ts";

const kinds = ["added", "changed", "ahead", "same", "onlyHere"] as const;

/** What merging would do with each deal, or did, and what stays as it is here. */
export function Comparison({ title, report }: { title: string; report: MergeReport }) {
  const words = useWords();
  const { deals, versions, packets, customers, kept } = report;
  return (
    <>
      <h3>{title}</h3>
      <ul class="backup-compared">
        {kinds
          .filter((kind) => deals[kind] > 0)
          .map((kind) => (
            <li key={kind}>
              <b>{deals[kind]}</b> <span>{words.count(`backup_deals_${kind}`, deals[kind])}</span>
            </li>
          ))}
        {packets > 0 && (
          <li>
            <b>{packets}</b> <span>{words.count("backup_new_packets", packets)}</span>
          </li>
        )}
        {versions.length > 0 && (
          <li>
            <b>{versions.length}</b> <span>{words("backup_new_versions", versions.join(", "))}</span>
          </li>
        )}
        {customers > 0 && (
          <li>
            <b>{customers}</b> <span>{words.count("backup_customers", customers)}</span>
          </li>
        )}
      </ul>
      {kept.length > 0 && (
        <details class="backup-kept">
          <summary>{words.count("backup_kept", kept.length)}</summary>
          <ul>
            {kept.map(({ kind, name }) => (
              <li key={`${kind} ${name}`}>
                {kind === "setting" ? words(`backup_setting_${name}`) : words(`backup_kept_${kind}`, name)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
