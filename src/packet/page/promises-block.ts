import type { PageBlock } from "../../playbook/page-block.ts";
import { firmnesses } from "../../values/promises.ts";
import type { Cell, Line, PageContent, Shown } from "./page-content.ts";
import type { PageContext } from "./page-context.ts";
import { hasValue } from "./readable-answers.ts";
import { showField } from "./shown-values.ts";

type PromisesBlock = Extract<PageBlock, { kind: "promises" }>;

/** One promise a row, how firm it is and for whom; a plain text while nobody said either. */
export function promisesBlock(block: PromisesBlock, context: PageContext): PageContent | null {
  const { answers, words, shown } = context;
  const field = answers.field(block.field);
  const whole = field && showField(field, words);
  if (!field || !whole || !hasValue(field)) return null;
  shown.add(field.id);
  const promises = field.promises ?? [];
  if (!promises.some((one) => one.firmness || one.for))
    return { kind: "lines", heading: block.heading, strong: block.strong === true, lines: [[whole]] };
  const mark = field.state === "assumed" ? { mark: "assumed" as const } : {};
  const columns: { caption: string; of: (one: (typeof promises)[number]) => Line }[] = [
    { caption: words("promise_caption"), of: ({ text }) => [{ value: text, ...mark } satisfies Shown] },
    {
      caption: words("promise_firmness"),
      of: ({ firmness }) => (firmness ? [words(`promise_${firmness}`)] : []),
    },
    { caption: words("promise_for"), of: (one) => (one.for ? [{ value: one.for }] : []) },
  ];
  const used = columns.filter(({ of }) => promises.some((one) => of(one).length > 0));
  const firmest = firmnesses.toReversed();
  const rank = (one: (typeof promises)[number]): number =>
    one.firmness ? firmest.indexOf(one.firmness) : firmest.length;
  const rows = promises
    .toSorted((a, b) => rank(a) - rank(b))
    .map((one) => used.map(({ of }): Cell => ({ main: of(one), small: [] })));
  return { kind: "rows", heading: block.heading, captions: used.map(({ caption }) => caption), rows };
}
