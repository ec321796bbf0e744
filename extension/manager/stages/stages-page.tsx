import type { Stage } from "../../../src/playbook/playbook.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ruleInWords } from "../need-by-in-words.ts";
import type { Route } from "../route.ts";
import "./stages-page.css";

/** Our stages in order, what falls due at each, and which names of the CRM mean it. */
export function StagesPage(_: { route: Route }) {
  const words = useWords();
  const { playbook } = useBook();
  return (
    <section class="section-page" aria-labelledby="stages-title">
      <h1 id="stages-title">{words("manager_section_stages")}</h1>
      <p class="section-lead">{words("manager_stages_lead")}</p>
      <ol class="stages">
        {playbook.stages.map((stage) => (
          <StageItem key={stage.id} stage={stage} />
        ))}
      </ol>
    </section>
  );
}

function StageItem({ stage }: { stage: Stage }) {
  const words = useWords();
  const book = useBook();
  const due = book.playbook.fields.filter(({ dueFrom }) => dueFrom === stage.id);
  const on = due.filter((field) => book.isOn(field, field)).length;
  const last = stage === book.playbook.stages.at(-1);
  const crms = Object.entries(book.playbook.crmStages).flatMap(([crm, names]) => {
    const own = Object.keys(names).filter((name) => names[name] === stage.id);
    return own.length > 0 ? [{ crm, names: own }] : [];
  });
  return (
    <li>
      <h2>{stage.name}</h2>
      <p>
        {due.length === 0 ? words("manager_stage_nothing_due") : words("manager_stage_due", on, due.length)}
      </p>
      {stage.needBy && <p>{ruleInWords(stage.needBy, book, words).join(" ")}</p>}
      {crms.map(({ crm, names }) => (
        <div key={crm} class="stage-names">
          <h3>{words("manager_stage_called", crm.charAt(0).toUpperCase() + crm.slice(1))}</h3>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      ))}
      {crms.length === 0 && (
        <p class="stage-unnamed">
          {words(last ? "manager_stage_begins_with_packet" : "manager_stage_not_in_crm")}
        </p>
      )}
    </li>
  );
}
