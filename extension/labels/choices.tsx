import type { Label } from "../../src/inbound/labels.ts";
import { labelSymbols, qrTexts } from "../../src/packet/formats/labels/label-options.ts";
import { labelPaper } from "../../src/packet/formats/labels/label-papers.ts";
import { placesOnPage } from "../../src/packet/formats/labels/label-places.ts";
import type { LabelChoice } from "../storage/settings.ts";
import { useWords } from "../ui/words-context.ts";
import { ChipChoice } from "./chip-choice.tsx";
import { nudgeOf } from "./choice.ts";
import { NudgeChoice } from "./nudge-choice.tsx";
import { PackageChoice } from "./package-choice.tsx";
import { PaperChoice } from "./paper-choice.tsx";
import { StartChoice } from "./start-choice.tsx";

type Props = {
  choice: LabelChoice;
  start: number;
  labels: Label[];
  /** How many labels, before copies. */
  printed: number;
  left: ReadonlySet<string>;
  onChange: (change: Partial<LabelChoice>) => void;
  onStart: (place: number) => void;
  onLeft: (left: ReadonlySet<string>) => void;
};

/** What is printed, on what, and how. A sheet for a marker pen has no symbols and nothing to start at. */
export function Choices({ choice, start, labels, printed, left, onChange, onStart, onLeft }: Props) {
  const words = useWords();
  const { paper: id, symbols, qrText, copies } = choice;
  const paper = labelPaper(id);
  return (
    <form
      class="labels-choices"
      aria-label={words("labels_choices")}
      onSubmit={(event) => event.preventDefault()}
    >
      <PaperChoice paper={id} onPaper={(paper) => onChange({ paper })} />
      {paper && placesOnPage(paper) > 1 && (
        <StartChoice paper={paper} start={start} labels={printed * copies} onStart={onStart} />
      )}
      <ChipChoice
        id="labels-copies"
        title={words("labels_copies")}
        value={String(copies)}
        options={["1", "2"].map((value) => ({ value, label: words(`labels_copies_${value}`) }))}
        onChange={(value) => onChange({ copies: value === "1" ? 1 : 2 })}
      />
      {paper && (
        <ChipChoice
          id="labels-symbols"
          title={words("labels_symbols")}
          value={symbols}
          options={labelSymbols.map((value) => ({
            value,
            label: words(`labels_symbols_${value.replace("-", "_")}`),
          }))}
          onChange={(symbols) => onChange({ symbols })}
        />
      )}
      {paper && symbols !== "data-matrix" && (
        <ChipChoice
          id="labels-qr"
          title={words("labels_qr")}
          value={qrText}
          options={qrTexts.map((value) => ({ value, label: words(`labels_qr_${value}`) }))}
          onChange={(qrText) => onChange({ qrText })}
        />
      )}
      <PackageChoice labels={labels} left={left} onLeft={onLeft} />
      {paper && (
        <NudgeChoice
          nudge={nudgeOf(choice)}
          onNudge={(nudge) => onChange({ nudges: { ...choice.nudges, [id]: nudge } })}
        />
      )}
    </form>
  );
}
