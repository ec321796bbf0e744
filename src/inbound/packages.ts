import * as z from "zod/mini";
import type { GoodsRow } from "./goods.ts";

const contentSchema = z.object({
  table: z.string(),
  row: z.string(),
  /** 0: how many is not known yet. */
  quantity: z.number(),
  item: z.optional(z.number()),
});

/** Frozen into packets, so it has a schema; a department's copy keeps the places of packages whose contents it may not see. */
export const arrangementSchema = z.object({
  packages: z.array(z.object({ contents: z.array(contentSchema), origin: z.optional(z.string()) })),
});

/** So much of one row, or (of a serialised row) the one item at that place, from 0. */
export type Content = z.infer<typeof contentSchema>;

/** What is in which package, in the order of their numbers. `origin`: ISO 3166-1 alpha-2, AA for several; never guessed. */
export type Arrangement = z.infer<typeof arrangementSchema>;

/** What of a row is in a package. */
export type Packed = {
  row: GoodsRow;
  /** Undefined: how many is not known yet. */
  quantity?: number;
  /** Of a serialised row the one item at that place, from 0, and its serial number when it is known. */
  item?: number;
  serial?: string;
};

/** A package under an expected receipt. */
export type Package = {
  /** "ER-26-0147-02": the licence plate, the same at every reprint. */
  id: string;
  /** From 1. */
  number: number;
  /** Of how many; undefined while that is not known, or while more are arranged than were announced. */
  total?: number;
  contents: Packed[];
  origin?: string;
  /** Serial shipping container code, 18 digits: only with a company prefix. */
  sscc?: string;
};

/** More than this many packages under one receipt are nobody's to label one by one. */
export const mostPackages = 2000;
