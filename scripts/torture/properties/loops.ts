import fc from "fast-check";
import { loops } from "../../../src/playbook/check/loops.ts";
import { compilePlaybook } from "../../../src/playbook/compile-playbook.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { playbookOf, question } from "../../../test/playbook/sample-playbook.ts";
import { type Property, property } from "./property.ts";

/** Which questions each question's condition reads. */
type Reads = number[][];

const playbookReading = (reads: Reads): Playbook =>
  playbookOf(
    reads.map((read, at) =>
      question(`q${at}`, {
        label: `q${at}`,
        ...(read.length > 0 && {
          askedWhen: { all: read.map((other) => ({ is: [`q${other}`, "x"] as [string, string] })) },
        }),
      }),
    ),
  );

/** The loops as they are said: "“q1” → “q2” → “q1”". */
const found = (playbook: Playbook): number[][] =>
  loops(playbook).map(({ params = [] }) =>
    [...String(params.at(-1)).matchAll(/q(\d+)/g)].map(([, at]) => Number(at)),
  );

/** By brute force: the questions that come to themselves again, whichever way. */
function inLoops(reads: Reads): Set<number> {
  const comesTo = reads.map((_, start) => {
    const seen = new Set<number>();
    const left = [...(reads[start] ?? [])];
    for (let at = left.pop(); at !== undefined; at = left.pop())
      if (!seen.has(at)) {
        seen.add(at);
        left.push(...(reads[at] ?? []));
      }
    return seen;
  });
  return new Set(reads.flatMap((_, at) => (comesTo[at]?.has(at) ? [at] : [])));
}

const anyReads: fc.Arbitrary<Reads> = fc
  .integer({ min: 1, max: 12 })
  .chain((size) =>
    fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
  );

export const loopChecks: Property[] = [
  property("loops of conditions: those that are there, and no others", 1000, anyReads, (reads) => {
    const said = found(playbookReading(reads));
    for (const loop of said)
      for (const [at, here] of loop.slice(0, -1).entries())
        if (!reads[here]?.includes(loop[at + 1] as number)) return `q${here} does not read q${loop[at + 1]}`;
    const looped = inLoops(reads);
    // Cut where it is said, nothing comes to itself any more: no loop went unsaid.
    const cut = reads.map((read, here) =>
      read.filter((other) => !said.some((loop) => loop.at(-2) === here && loop.at(-1) === other)),
    );
    if (inLoops(cut).size > 0) return `unsaid: ${[...inLoops(cut)]}`;
    return (looped.size === 0) === (said.length === 0) ? undefined : `${said.length} said`;
  }),
  property(
    "a chain of conditions of any length, closed or not, ends",
    4,
    fc.record({ length: fc.integer({ min: 1, max: 20_000 }), closed: fc.boolean() }),
    ({ length, closed }) => {
      const playbook = playbookReading(
        Array.from({ length }, (_, at) => (at > 0 ? [at - 1] : closed ? [length - 1] : [])),
      );
      compilePlaybook(playbook);
      return found(playbook).length === (closed ? 1 : 0) ? undefined : "another number of loops";
    },
  ),
];
