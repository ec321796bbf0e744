import { closeOwnTab } from "../platform/own-tab.ts";
import { ConnectedShortcuts } from "../setup/connected-shortcuts.tsx";
import { useWords } from "../ui/words-context.ts";
import { StepFoot } from "./step-foot.tsx";
import type { StepProps } from "./welcome-page.tsx";

/** Where everything is from now on. */
export function DoneStep({ onBack }: StepProps) {
  const words = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{words("welcome_done_title")}</h1>
      <p class="lead">{words("welcome_done_lead")}</p>
      <section class="sheet" aria-labelledby="done-keys">
        <h2 id="done-keys">{words("welcome_done_keys")}</h2>
        <ConnectedShortcuts />
      </section>
      <section class="sheet" aria-labelledby="done-where">
        <h2 id="done-where">{words("welcome_done_where")}</h2>
        <p>{words("welcome_done_settings")}</p>
        <p>{words("welcome_done_questions")}</p>
      </section>
      <StepFoot onBack={onBack} onNext={() => void closeOwnTab()} done next={words("welcome_close")} />
    </>
  );
}
