import { useState } from "preact/hooks";
import type { Label } from "../../src/inbound/labels.ts";
import type { LabelChoice } from "../storage/settings.ts";
import { useWords } from "../ui/words-context.ts";
import { optionsOf } from "./choice.ts";
import { Choices } from "./choices.tsx";
import { keyOf } from "./label-key.ts";
import { PrintBar } from "./print-bar.tsx";
import { SheetPreview } from "./sheet-preview.tsx";
import { usePrinting } from "./use-printing.ts";
import "./labels.css";

type Props = {
  name: string;
  labels: Label[];
  remembered: LabelChoice;
  onChoice: (choice: LabelChoice) => void;
};

/** Choose on the left, see on the right what comes out of the printer. */
export function LabelsPage({ name, labels, remembered, onChoice }: Props) {
  const words = useWords();
  const [choice, setChoice] = useState(remembered);
  const [start, setStart] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const options = optionsOf(choice, start);
  const printed = labels.filter((label) => !left.has(keyOf(label)));
  const set = (change: Partial<LabelChoice>) => {
    const next = { ...choice, ...change };
    if (next.paper !== choice.paper) setStart(0);
    setChoice(next);
    onChoice(next);
  };
  usePrinting(printed, options, words);
  const receipt = labels[0]?.text.receipt.value ?? "";
  return (
    <>
      <header class="labels-top">
        <p>{name}</p>
        <h1>{words("labels_title", receipt)}</h1>
      </header>
      <main class="labels-page">
        <Choices
          choice={choice}
          start={start}
          labels={labels}
          printed={printed.length}
          left={left}
          onChange={set}
          onStart={setStart}
          onLeft={setLeft}
        />
        <section class="labels-result" aria-label={words("labels_preview")}>
          <PrintBar labels={printed} options={options} receipt={receipt} />
          <SheetPreview labels={printed} options={options} />
        </section>
      </main>
    </>
  );
}
