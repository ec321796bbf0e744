import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import type { Book } from "./book.ts";
import { DraftState } from "./draft/draft-state.tsx";
import { type Section, sections, writeRoute } from "./route.ts";
import "./top-bar.css";

type Props = {
  section: Section;
  book: Book | null;
  /** Whether the panel is shown beside, and how that is changed. */
  preview: { shown: boolean; toggle: () => void };
};

/** Product, sections, and the state of the draft. */
export function TopBar({ section, book, preview }: Props) {
  const words = useWords();
  const problems = book?.problems.length ?? 0;
  return (
    <header class="top-bar">
      <span class="top-bar-product">
        <img src="/icons/icon.svg" alt="" width="20" height="20" />
        {words("extension_name")}
      </span>
      <nav aria-label={words("manager_sections")}>
        {sections.map((one) => (
          <a
            key={one}
            href={writeRoute({ section: one })}
            aria-current={one === section ? "page" : undefined}
          >
            {words(`manager_section_${one}`)}
            {one === "problems" && problems > 0 && (
              <>
                {" "}
                <span class="top-bar-count">{problems}</span>
              </>
            )}
          </a>
        ))}
        <a href="/extension/backup/index.html" target="_blank" rel="noreferrer">
          {words("manager_backup")}
        </a>
      </nav>
      {book && (
        <DraftState>
          <Button aria-pressed={preview.shown} onClick={preview.toggle}>
            {words("manager_preview")}
          </Button>
        </DraftState>
      )}
    </header>
  );
}
