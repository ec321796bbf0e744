import type { PackDraft } from "../../storage/customer-packs.ts";
import { useWords } from "../../ui/words-context.ts";
import "./sheet-preview.css";

/** The sheet as the customer will read it, before anybody sends it. */
export function SheetPreview({ draft: { pack } }: { draft: PackDraft }) {
  const words = useWords();
  const { instructions: sheet } = pack;
  return (
    <article class="pack-sheet" aria-labelledby="pack-sheet" lang={words.language}>
      <header>
        <h3 id="pack-sheet">{sheet.title}</h3>
        <p class="pack-sheet-number">
          <strong>{sheet.receipt}</strong> {words("panel_revision", sheet.revision)}
        </p>
        <p dir="auto">{sheet.made}</p>
      </header>
      {sheet.replaces && (
        <div class="pack-sheet-replaces">
          <h4>{sheet.replaces.title}</h4>
          <Lines lines={sheet.replaces.lines} />
        </div>
      )}
      <ol>
        {sheet.parts.map(({ title, lines }) => (
          <li key={title}>
            <h4>{title}</h4>
            <Lines lines={lines} />
          </li>
        ))}
      </ol>
      <p class="pack-sheet-closing">{sheet.closing}</p>
    </article>
  );
}

const Lines = ({ lines }: { lines: string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line} dir="auto">
        {line}
      </li>
    ))}
  </ul>
);
