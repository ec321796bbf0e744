import type { Literal } from "./condition.ts";
import { folded } from "./quoted.ts";

export type NamedThing<Id extends Literal = string> = { id: Id; label: string };

/** What things of one sort are called, both ways: fields, the choices of one field, settings. */
export type Names<Id extends Literal = string> = {
  all: readonly NamedThing<Id>[];
  label(id: Id): string | undefined;
  /** Its label is no other's, so it needs no id beside it. */
  isAlone(id: Id): boolean;
  /** Those of this label; where there is none, the one of this id. */
  called(text: string): Id[];
  /** The one of this id. */
  withId(text: string): Id | undefined;
  /** Letters of the longest label or id: what is read without quotes is no longer. */
  longest: number;
};

export function namesOf<Id extends Literal>(all: readonly NamedThing<Id>[]): Names<Id> {
  const labels = new Map<Id, string>();
  const byLabel = new Map<string, Set<Id>>();
  const byId = new Map<string, Id>();
  const foldedIds = new Map<string, Id>();
  let longest = 0;
  for (const { id, label } of all) {
    const text = folded(label);
    if (!labels.has(id)) labels.set(id, label);
    byLabel.set(text, (byLabel.get(text) ?? new Set()).add(id));
    byId.set(String(id), id);
    foldedIds.set(folded(String(id)), id);
    longest = Math.max(longest, label.length, String(id).length);
  }
  const withId = (text: string): Id | undefined => byId.get(text) ?? foldedIds.get(folded(text));
  return {
    all,
    longest,
    withId,
    label: (id) => labels.get(id),
    isAlone: (id) => {
      const label = folded(labels.get(id) ?? "");
      return label !== "" && byLabel.get(label)?.size === 1;
    },
    called: (text) => {
      const found = byLabel.get(folded(text));
      const id = found ? undefined : withId(text);
      return found ? [...found] : id === undefined ? [] : [id];
    },
  };
}
