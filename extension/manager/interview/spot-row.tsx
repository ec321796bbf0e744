import { useRef, useState } from "preact/hooks";
import { spotLacks } from "../../../src/playbook/editing/edits/question-from-spot.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { DateSetting } from "../editing/date-setting.tsx";
import { TextSetting } from "../editing/text-setting.tsx";
import { useLocks } from "../locks.ts";
import { SpotText } from "./spot-text.tsx";
import { type Row, useSpotText } from "./use-spot.ts";
import "./spot-row.css";

type Props = { row: Row; number: number; onMake: () => void; onRemove: () => void };

/** One need, in the department's own words: the four questions, who said so, and what becomes of it. */
export function SpotRow({ row, number, onMake, onRemove }: Props) {
  const words = useWords();
  const { playbook } = useBook();
  const { isLocked } = useLocks();
  const element = useRef<HTMLFieldSetElement>(null);
  const [tried, setTried] = useState(false);
  const { spot, stored } = row;
  const lacks = spotLacks(playbook, spot);
  const make = (): void => {
    setTried(true);
    if (!lacks.need && !lacks.why) onMake();
    // Once what lacks is said: the first place that says so.
    else
      requestAnimationFrame(() =>
        element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
  };
  return (
    <li>
      {/* What lacks is no news once somebody types; and a sentence that goes on leaving the text would move the button away. */}
      <fieldset ref={element} class="spot-row" data-row={spot.id} onInput={() => setTried(false)}>
        <legend>{words("interview_row", number)}</legend>
        <div class="spot-texts">
          <SpotText row={row} name="need" problem={tried && lacks.need && words("interview_lacks_need")} />
          <SpotText row={row} name="use" />
          <SpotText row={row} name="gap" />
          <SpotText row={row} name="without" problem={tried && lacks.why && words("interview_lacks_why")} />
        </div>
        <div class="spot-foot">
          <TextSetting {...useSpotText(row, "from")} label={words("interview_from")} />
          <DateSetting {...useSpotText(row, "on")} label={words("interview_on")} />
          {!isLocked(`whiteSpots:${spot.id}`) && (
            <div class="spot-actions">
              {!lacks.department && !isLocked(`departments:${spot.department}`) && (
                <Button onClick={make}>{words("interview_make")}</Button>
              )}
              {stored && (
                <Button tone="quiet" onClick={onRemove} aria-label={words("interview_remove_row", number)}>
                  {words("interview_remove")}
                </Button>
              )}
            </div>
          )}
        </div>
      </fieldset>
    </li>
  );
}
