import type { PlaybookCheck } from "./problem.ts";
import { lost } from "./references.ts";

/** Figures worked out from answers that are not asked. */
export const figures: PlaybookCheck = (playbook) =>
  playbook.figures.flatMap((figure) => {
    const refs =
      figure.kind === "first-date"
        ? figure.of
        : figure.kind === "days-between"
          ? [figure.from, figure.to]
          : figure.of.flatMap(({ quantity, money }) => [quantity, money]);
    return lost(playbook, refs, figure.id, { figure: figure.id }, true);
  });
