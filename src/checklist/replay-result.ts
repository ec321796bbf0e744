import { moneySchema } from "../values/money.ts";
import type { Checklist } from "./checklist.ts";
import { detailOf, type WriteFound } from "./sense-checks/warnings.ts";

/** A found value as the deal files write it: codes and ISO dates; a percentage with one decimal; "USD 310000". */
const asWritten =
  (checklist: Checklist): WriteFound =>
  ({ ref, value }) => {
    const index = checklist.compiled.indexOf.get(ref);
    const kind = index === undefined ? undefined : checklist.compiled.fields[index]?.field.kind;
    const money = moneySchema.safeParse(value);
    if (money.success) return `${money.data.currency} ${money.data.amount}`;
    return kind === "percent" && typeof value === "number" ? `${value.toFixed(1)} %` : String(value);
  };

/** What `npm run replay` prints of one deal: the keys of a worked deal's `expected` block, and each department. */
export function replayResult(id: string, checklist: Checklist) {
  const { asked, essentialAsked, mayIssue: _, required, answered, ...verdict } = checklist.readiness();
  const { fields } = checklist.compiled;
  return {
    id,
    questionsAsked: asked,
    required,
    answered,
    missing: verdict.missing,
    incompleteCells: verdict.incompleteCells,
    essentialAsked,
    essentialMissing: verdict.essentialMissing,
    readyToHandOff: verdict.readyToHandOff,
    blockedBy: verdict.blockedBy,
    warnings: checklist.warnings().map((warning) => ({
      id: warning.check.id,
      message: detailOf(warning, asWritten(checklist)),
      departments: warning.check.departments,
    })),
    notAsked: fields.filter(({ index }) => !checklist.atLevel.asked[index]).map(({ field }) => field.id),
    departments: Object.fromEntries(
      checklist
        .departments()
        .map(({ id, done, required, percent, missing }) => [
          id,
          { completeness: { done, of: required, percent }, missing },
        ]),
    ),
  };
}
