import { useWords } from "../ui/words-context.ts";
import { type Step, steps } from "./steps.ts";
import "./step-list.css";

/** Where one is, and the way to any other step. */
export function StepList({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const words = useWords();
  return (
    <nav class="welcome-steps" aria-label={words("welcome_steps")}>
      <ol>
        {steps.map((one, at) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === step ? "step" : undefined}
              class={steps.indexOf(step) > at ? "past" : undefined}
              onClick={() => onStep(one)}
            >
              <span class="step-number">{at + 1}</span>
              <span class="step-name">{words(`welcome_${one}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
