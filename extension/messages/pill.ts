import * as z from "zod/mini";

/** The edge of the window, and how far down as a share of its height. */
const placeSchema = z.object({
  side: z.enum(["left", "right"]),
  down: z.number().check(z.gte(0), z.lte(1)),
});
export type PillPlace = z.infer<typeof placeSchema>;

/** The button in the page, in words: the script that draws it looks nothing up. */
export type Pill = {
  /** Come back with a dismissal, so that it is never another deal that is put away. */
  deal: string;
  stage: string;
  place: PillPlace;
  /** The deal has just come to this stage: everything is shown for a moment. */
  moved: boolean;
  direction: "ltr" | "rtl";
  words: Record<"count" | "text" | "name" | "howToMove" | "putAway" | "notNow" | "never" | "whereOn", string>;
};

/** What the rep does with it. */
export const pillMessageSchema = z.discriminatedUnion("kind", [
  /** Answered with how to open the panel where the browser does not let a page's button do it. */
  z.object({ kind: z.literal("pill-clicked") }),
  z.object({ kind: z.literal("pill-moved"), place: placeSchema }),
  /** Put away for this deal while it is in this stage. */
  z.object({
    kind: z.literal("pill-dismissed"),
    deal: z.string().check(z.maxLength(1600)),
    stage: z.string().check(z.maxLength(500)),
  }),
  z.object({ kind: z.literal("pill-off") }),
]);
export type PillMessage = z.infer<typeof pillMessageSchema>;
