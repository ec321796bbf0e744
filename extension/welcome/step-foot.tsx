import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";

type Props = {
  onBack?: () => void;
  onNext: () => void;
  /** What the step is for is done: the way on is then the thing to press. */
  done: boolean;
  /** The words on the button that goes on, when it is not just the next step. */
  next?: string;
};

/** Back, and on: passing a step over is one press, too. */
export function StepFoot({ onBack, onNext, done, next }: Props) {
  const words = useWords();
  return (
    <div class="step-foot">
      {onBack && <Button onClick={onBack}>{words("welcome_back")}</Button>}
      <Button tone={done ? "main" : "plain"} onClick={onNext}>
        {next ?? words(done ? "welcome_next" : "welcome_skip")}
      </Button>
    </div>
  );
}
