import { useEffect } from "preact/hooks";
import { checkKindOf } from "../../../src/checklist/sense-checks/index.ts";
import { fieldOf } from "../../../src/checklist/sense-checks/look.ts";
import type { SenseCheck } from "../../../src/playbook/sense-check.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { listInWords } from "../in-words.ts";
import { type Route, writeRoute } from "../route.ts";
import { checkInWords } from "./check-in-words.ts";
import "./sense-checks-page.css";

/** What is looked at again after it is answered: answers that are there but do not fit each other. */
export function SenseChecksPage({ route }: { route: Route }) {
  const words = useWords();
  const { senseChecks } = useBook().playbook;
  useEffect(() => {
    if (route.of) document.getElementById(`check-${route.of}`)?.focus();
  }, [route.of]);
  return (
    <section class="section-page" aria-labelledby="checks-title">
      <h1 id="checks-title">{words("manager_section_checks")}</h1>
      <p class="section-lead">{words("manager_checks_lead")}</p>
      <ul class="sense-checks">
        {senseChecks.map((check) => (
          <CheckItem key={check.id} check={check} current={check.id === route.of} />
        ))}
      </ul>
    </section>
  );
}

function CheckItem({ check, current }: { check: SenseCheck; current: boolean }) {
  const words = useWords();
  const book = useBook();
  const reads = [...new Set(checkKindOf(check).reads(check).map(fieldOf))].flatMap(
    (id) => book.field(id) ?? [],
  );
  return (
    <li id={`check-${check.id}`} tabIndex={-1} aria-current={current ? "true" : undefined}>
      <div class="sense-check-head">
        <h2>{check.title}</h2>
        {check.blocks && <span class="mark mark-locked">{words("manager_check_blocks")}</span>}
        {check.stops && <span class="mark mark-locked">{words("manager_check_stops")}</span>}
        {!check.blocks && !check.stops && (
          <span class="mark mark-level-2">{words("manager_check_warns")}</span>
        )}
      </div>
      <p>{checkInWords(check, book, words)}</p>
      <p class="sense-check-more">
        {words("manager_check_tells", listInWords(check.departments.map(book.departmentName), words))}{" "}
        {words("manager_check_reads")}{" "}
        {reads.map((field, index) => (
          <>
            {index > 0 && ", "}
            <a
              key={field.id}
              href={writeRoute({ section: "questions", of: field.department, question: field.id })}
            >
              {field.label}
            </a>
          </>
        ))}
      </p>
    </li>
  );
}
