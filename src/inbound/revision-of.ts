import type { GoodsRow } from "./goods.ts";

/** "NONE" is what somebody writes who was asked for a revision where there is none. */
export const revisionOf = ({ revision }: Pick<GoodsRow, "revision">): string | undefined =>
  revision?.trim().toUpperCase() === "NONE" ? undefined : revision;
