import type { Value } from "../field-kinds/value.ts";

/** Where a value came from. A lossy one (cut or rounded on the page) waits for the rep to confirm it. */
export type Source =
  | { from: "typed" }
  | { from: "record"; crm: string; fact: string; readAt: string; lossy?: boolean | undefined }
  /** The customer's standing requirement, as it was since then (ISO date and time). */
  | { from: "profile"; changedAt: string }
  | { from: "system" }
  | { from: "file" };

/** The four honest answers. Anything else is missing. */
export type Answer =
  | { state: "answered"; value: Value; source: Source }
  | { state: "not-applicable"; because: string }
  | { state: "waiting"; on: string; by?: string | undefined; because?: string | undefined }
  | { state: "assumed"; value: Value; confirmWith: string };

/** The value an answer stands for, whatever its state; undefined for none. */
export const givenValue = (answer: Answer | undefined): Value | undefined =>
  answer && (answer.state === "answered" || answer.state === "assumed") ? answer.value : undefined;
