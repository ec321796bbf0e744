import { type LabelOptions, plainLabelOptions } from "../../src/packet/formats/labels/label-options.ts";
import { labelPapers } from "../../src/packet/formats/labels/label-papers.ts";
import { markerPapers } from "../../src/packet/formats/labels/marker-papers.ts";
import { printsOnLetter } from "../../src/values/letter-countries.ts";
import type { LabelChoice } from "../storage/settings.ts";

const plainNudge = plainLabelOptions.nudge;
/** Further off than this it is another sheet, not a printer's slip. Millimetres. */
export const mostNudge = 10;

/** As chosen last; at first what is usual where the company is. */
export function firstChoice(
  last: LabelChoice | null,
  paper: "letter" | "a4" | undefined,
  language: string,
): LabelChoice {
  const known = [...labelPapers, ...markerPapers].some(({ id }) => id === last?.paper);
  if (last && known) return last;
  // Where offices print on Letter, label printers hold 4 by 6 in; elsewhere A6.
  const letter = paper ? paper === "letter" : printsOnLetter(undefined, language);
  const { symbols, qrText, copies } = plainLabelOptions;
  return { symbols, qrText, copies, nudges: {}, ...last, paper: letter ? "4x6" : "a6" };
}

export const nudgeOf = ({ nudges, paper }: LabelChoice): LabelOptions["nudge"] => nudges[paper] ?? plainNudge;

export const optionsOf = (choice: LabelChoice, start: number): LabelOptions => ({
  paper: choice.paper,
  symbols: choice.symbols,
  qrText: choice.qrText,
  copies: choice.copies,
  nudge: nudgeOf(choice),
  start,
});
