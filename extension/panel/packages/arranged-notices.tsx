import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import { rowName } from "./content-words.ts";
import type { Arranged } from "./use-packages.ts";

/** What the rep would not see from the packages alone: counts that differ, and what the list of goods changed under them. */
export function ArrangedNotices({ arranged, onSeen }: { arranged: Arranged; onSeen: () => void }) {
  const words = useWords();
  const { mismatch, since } = arranged;
  return (
    <>
      {mismatch && mismatch.announced !== mismatch.arranged && (
        <Notice tone="due" icon="warning" role="status">
          {words("packages_count_differs", mismatch.announced, mismatch.arranged)}
        </Notice>
      )}
      {mismatch && mismatch.announced === mismatch.arranged && (
        <Notice tone="due" icon="warning" role="status">
          {words.count("packages_empty_ones", mismatch.empty)}
        </Notice>
      )}
      {since && (
        <Notice
          tone="info"
          icon="changed"
          role="status"
          title={words("packages_since")}
          actions={
            <Button tone="quiet" onClick={onSeen}>
              {words("packages_seen")}
            </Button>
          }
        >
          <ul class="packages-since">
            {since.joined.slice(0, most).map(({ row, number }) => (
              <li key={`${row.table} ${row.row} ${number}`}>
                {words("packages_joined", rowName(row, words), number)}
              </li>
            ))}
            {since.joined.length > most && (
              <li>{words("packages_joined_more", since.joined.length - most)}</li>
            )}
            {since.left.length > 0 && (
              <li>
                {words.count(
                  "packages_left",
                  since.left.length,
                  listed(since.left.map(String), words.language),
                )}
              </li>
            )}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** As many as are read; the packages themselves show the rest. */
const most = 5;

const listed = (numbers: string[], language: string): string =>
  new Intl.ListFormat(language).format(numbers.length > most ? [...numbers.slice(0, most), "…"] : numbers);
