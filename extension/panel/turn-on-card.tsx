import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";

type Props = {
  crmName: string;
  /** Called inside the click itself: the browser only then shows its question. */
  onTurnOn: () => void;
  onDismiss: () => void;
};

/** Asks once per CRM, with the reason, before the browser asks in its own words. */
export function TurnOnCard({ crmName, onTurnOn, onDismiss }: Props) {
  const words = useWords();
  return (
    <section class="turn-on" aria-labelledby="turn-on">
      <h2 id="turn-on">
        <Icon name="plug" />
        {words("panel_turn_on_title", crmName)}
      </h2>
      <p>{words("panel_turn_on", crmName)}</p>
      <div class="turn-on-actions">
        <Button tone="main" onClick={onTurnOn}>
          {words("panel_turn_on_yes", crmName)}
        </Button>
        <Button tone="quiet" onClick={onDismiss}>
          {words("panel_turn_on_no")}
        </Button>
      </div>
    </section>
  );
}
