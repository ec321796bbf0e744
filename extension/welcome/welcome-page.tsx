import { useEffect, useRef, useState } from "preact/hooks";
import type { SaveState } from "../inputs/save-queue.ts";
import { SavedSign, SaveFailure } from "../inputs/saved-sign.tsx";
import type { ChangeSetting } from "../setup/use-settings.ts";
import type { Settings } from "../storage/settings.ts";
import { useWords } from "../ui/words-context.ts";
import { CrmStep } from "./crm-step.tsx";
import { DealStep } from "./deal-step.tsx";
import { DoneStep } from "./done-step.tsx";
import { StepList } from "./step-list.tsx";
import { type Step, stepAfter, stepBefore, stepOf } from "./steps.ts";
import { YouStep } from "./you-step.tsx";
import "./welcome.css";

/** What each step gets to work with. */
export type StepProps = {
  settings: Settings;
  change: ChangeSetting;
  onNext: () => void;
  onBack: () => void;
};

type Props = Pick<StepProps, "settings" | "change"> & { save: SaveState; retry: () => void };

const pages: Record<Step, (props: StepProps) => ReturnType<typeof YouStep>> = {
  you: YouStep,
  deal: DealStep,
  crm: CrmStep,
  done: DoneStep,
};

/** The first minutes with Whitespot: one step at a time, going on where it was left. */
export function WelcomePage({ settings, change, save, retry }: Props) {
  const words = useWords();
  const [step, setStep] = useState(() => stepOf(settings.welcomeStep));
  const page = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const go = (to: Step): void => {
    moved.current = true;
    setStep(to);
    change("welcomeStep", () => to);
    // Whoever has been here needs no introduction that opens by itself.
    if (to === "done") change("welcomed", () => true);
  };
  useEffect(() => {
    document.title = words("welcome_page_title", words(`welcome_${step}`));
    if (!moved.current) return;
    window.scrollTo(0, 0);
    page.current?.querySelector("h1")?.focus();
  }, [step]);
  const Page = pages[step];
  return (
    <>
      <header class="welcome-top">
        <img src="/icons/icon.svg" alt="" width="24" height="24" />
        <b>Whitespot</b>
        <SavedSign save={save} />
      </header>
      <StepList step={step} onStep={go} />
      <main class="welcome" ref={page}>
        <SaveFailure save={save} onRetry={retry} />
        <Page
          key={step}
          settings={settings}
          change={change}
          onNext={() => go(stepAfter(step))}
          onBack={() => go(stepBefore(step))}
        />
      </main>
    </>
  );
}
