import { IdentityForm } from "../setup/identity-form.tsx";
import { usePolicy } from "../setup/under-policy.tsx";
import { useWords } from "../ui/words-context.ts";
import { StepFoot } from "./step-foot.tsx";
import type { StepProps } from "./welcome-page.tsx";

/** Who hands over, asked once: from here on it stands where it is needed. */
export function YouStep({ settings, change, onNext }: StepProps) {
  const words = useWords();
  const policy = usePolicy();
  // Nothing is asked that the organisation may already have said.
  if (!policy) return null;
  return (
    <>
      <h1 tabIndex={-1}>{words("welcome_you_title")}</h1>
      <p class="lead">{words("welcome_you_lead")}</p>
      <section class="sheet">
        <IdentityForm
          name={settings.repName}
          company={settings.company}
          given={policy.policy.company}
          onName={(name) => change("repName", () => name)}
          onCompany={(to) => change("company", to)}
        />
      </section>
      <p class="small">{words("welcome_you_kept")}</p>
      <StepFoot onNext={onNext} done />
    </>
  );
}
