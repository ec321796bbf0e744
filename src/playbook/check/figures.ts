import type { Figure } from "../page-block.ts";
import type { PlaybookCheck } from "./problem.ts";
import { lost } from "./references.ts";
import { withRetired } from "./with-retired.ts";

/** Figures worked out from answers that are not asked. */
export const figures: PlaybookCheck = (playbook) => {
  const known = withRetired(playbook);
  return playbook.figures.flatMap((figure) =>
    lost(known, figureReads(figure), figure.id, { figure: figure.id }, true),
  );
};

/** The places a figure is worked out from. */
export function figureReads(figure: Figure): string[] {
  switch (figure.kind) {
    case "first-date":
      return figure.of;
    case "days-between":
      return [figure.from, figure.to];
    case "days-after":
      return [figure.from];
    case "sum-of-rows":
      return figure.of.flatMap(({ quantity, money }) => [quantity, money]);
  }
}
