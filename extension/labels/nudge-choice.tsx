import type { LabelOptions } from "../../src/packet/formats/labels/label-options.ts";
import "../inputs/input.css";
import { useWords } from "../ui/words-context.ts";
import { mostNudge } from "./choice.ts";

type Nudge = LabelOptions["nudge"];

/** Whole millimetres, in both directions; minus is left and up. */
export function NudgeChoice({ nudge, onNudge }: { nudge: Nudge; onNudge: (nudge: Nudge) => void }) {
  const words = useWords();
  const side = (direction: keyof Nudge) => (
    <label class="part">
      <span class="part-name">{words(`labels_nudge_${direction}`)}</span>
      <span class="control-line">
        <input
          class="control"
          type="number"
          step="1"
          min={-mostNudge}
          max={mostNudge}
          value={nudge[direction]}
          onInput={({ currentTarget }) => {
            const given = currentTarget.valueAsNumber;
            if (Number.isInteger(given) && Math.abs(given) <= mostNudge)
              onNudge({ ...nudge, [direction]: given });
          }}
        />
        <span class="control-after">{words("labels_millimetres")}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="labels-group">
      <legend>{words("labels_nudge")}</legend>
      <p class="labels-hint">{words("labels_nudge_hint")}</p>
      <div class="parts">
        {side("right")}
        {side("down")}
      </div>
    </fieldset>
  );
}
