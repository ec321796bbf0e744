import type { Summary } from "./oracle.ts";
import type { Answers, Change, Spec } from "./spec.ts";

/** One engine. What `prepare` gives is its own configuration, as JSON; loading it together with the first summary is timed. */
export type Contestant = {
  name: string;
  prepare(spec: Spec): unknown;
  load(config: unknown, spec: Spec, answers: Answers): Live;
};

export type Live = {
  summary(): Summary;
  /** One answer changed, and everything known anew. */
  change(change: Change): Summary;
};
