import { useState } from "preact/hooks";
import { browserKind } from "../platform/about.ts";
import { type CrmAccess, useCrmAccess } from "../setup/use-crm-access.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { StepFoot } from "./step-foot.tsx";
import type { StepProps } from "./welcome-page.tsx";

/** What the browser's question means, before the browser asks it. */
export function CrmStep({ onNext, onBack }: StepProps) {
  const words = useWords();
  const { crms, turnOn } = useCrmAccess();
  const [refused, setRefused] = useState<string | null>(null);
  const ask = async (id: string): Promise<void> => {
    setRefused(null);
    if (!(await turnOn(id).catch(() => false))) setRefused(id);
  };
  return (
    <>
      <h1 tabIndex={-1}>{words("welcome_crm_title")}</h1>
      <p class="lead">{words("welcome_crm_lead")}</p>
      {crms?.map((crm) => (
        <CrmCard key={crm.id} crm={crm} refused={refused === crm.id} onTurnOn={() => void ask(crm.id)} />
      ))}
      <section class="sheet" aria-labelledby="crm-without">
        <h2 id="crm-without">{words("welcome_crm_without")}</h2>
        <p>{words("welcome_crm_click")}</p>
        <p>{words(`welcome_pin_${browserKind()}`)}</p>
      </section>
      <StepFoot
        onBack={onBack}
        onNext={onNext}
        done={crms?.some(({ on, barred }) => on || barred) ?? false}
      />
    </>
  );
}

type CardProps = { crm: CrmAccess; refused: boolean; onTurnOn: () => void };

function CrmCard({ crm: { id, name, on, barred }, refused, onTurnOn }: CardProps) {
  const words = useWords();
  const heading = `crm-${id}`;
  if (barred)
    return (
      <section class="sheet" aria-labelledby={heading}>
        <h2 id={heading}>{name}</h2>
        <p>{words("panel_barred", name)}</p>
      </section>
    );
  return (
    <section class="sheet" aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <div class="sees">
        <div>
          <h3>
            <Icon name="check" />
            {words("welcome_crm_sees")}
          </h3>
          <p>{words("welcome_crm_sees_what", name)}</p>
        </div>
        <div class="not">
          <h3>
            <Icon name="close" />
            {words("welcome_crm_never")}
          </h3>
          <p>{words("welcome_crm_never_what", name)}</p>
        </div>
      </div>
      {on ? (
        <Notice tone="done" icon="check" role="status">
          {words("welcome_crm_on", name)}
        </Notice>
      ) : (
        <>
          <p class="small">{words("welcome_crm_question")}</p>
          <Button tone="main" onClick={onTurnOn}>
            <Icon name="plug" />
            {words("panel_turn_on_yes", name)}
          </Button>
        </>
      )}
      {refused && !on && (
        <Notice tone="plain" icon="pointer" role="status">
          {words("welcome_crm_refused")}
        </Notice>
      )}
    </section>
  );
}
