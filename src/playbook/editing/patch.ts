import * as z from "zod/mini";

/**
 * Where something stands in a playbook: names of members, and in a list of things with an id that id:
 * ["fields", "ship-to", "question"], ["fields", "order-lines", "columns", "quantity"], ["settings", "marginFloorPct"].
 */
const pathSchema = z.array(z.string()).check(z.minLength(1));
export type Path = z.infer<typeof pathSchema>;

/** The id a thing of a list stands after; null: it is the first. */
const placeSchema = z.nullable(z.string());

/**
 * One step of a change, with what it found: that is what undoes it, and what shows that somebody else was faster.
 * `was` or `now` absent: not there before, or not any more.
 */
export const patchSchema = z.union([
  z.strictObject({
    path: pathSchema,
    was: z.optional(z.unknown()),
    now: z.optional(z.unknown()),
    /** Of a thing of a list that comes or goes. */
    after: z.optional(placeSchema),
  }),
  z.strictObject({ path: pathSchema, move: z.strictObject({ from: placeSchema, to: placeSchema }) }),
]);

export type Patch = z.infer<typeof patchSchema>;
export type Move = Extract<Patch, { move: unknown }>;
export type Setting = Exclude<Patch, Move>;

export const isMove = (patch: Patch): patch is Move => "move" in patch;
