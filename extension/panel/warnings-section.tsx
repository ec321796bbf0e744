import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import type { DealView } from "./deal-view.ts";
import { departmentNames } from "./names.ts";
import { exceptionsIn, Unexplained } from "./profile/unexplained.tsx";
import { useReveal } from "./reveal.ts";

/** What looks odd. After what is due: a warning that comes up must not push the cards that are being worked on. */
export function WarningsSection({ view }: { view: DealView }) {
  const words = useWords();
  const { unexplained, unasked } = exceptionsIn(view);
  if (view.warnings.length + unexplained.length + unasked.length === 0) return null;
  return (
    <section class="due-list" aria-labelledby="second-look">
      <div class="section-head">
        <h2 id="second-look">{words("panel_second_look")}</h2>
      </div>
      <Unexplained view={view} />
      {view.warnings.map((warning) => (
        <WarningNotice key={warning.id} warning={warning} view={view} />
      ))}
    </section>
  );
}

function WarningNotice({ warning, view }: { warning: DealView["warnings"][number]; view: DealView }) {
  const words = useWords();
  const { reveal } = useReveal();
  const asked = warning.fields.find((id) => view.questions.some(({ field }) => field.id === id));
  return (
    <Notice
      tone={warning.blocks ? "bad" : "due"}
      icon="warning"
      title={warning.title}
      actions={
        asked !== undefined && (
          <Button tone="quiet" onClick={() => reveal(asked)}>
            {words("panel_show_question")}
          </Button>
        )
      }
    >
      {[warning.detail, departmentNames(warning.departments, view.playbook, words)]
        .filter(Boolean)
        .join(" · ")}
    </Notice>
  );
}
