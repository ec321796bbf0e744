import * as z from "zod/mini";
import { conditionSchema } from "../conditions/condition.ts";
import { fieldSchema, idSchema, levelSchema } from "./field.ts";
import { inboundSchema } from "./inbound.ts";
import { needBySchema } from "./need-by.ts";
import { orderSchema } from "./order.ts";
import { departmentPageSchema, figureSchema } from "./page-block.ts";
import { senseCheckSchema } from "./sense-check.ts";

export const playbookVersion = 1;

export const departmentSchema = z.object({
  /** Also names its packet file. */
  id: idSchema,
  name: z.string(),
  /** Asked and shown only when this holds (installation: only when there is one). */
  when: z.optional(conditionSchema),
  /** The level asked unless a manager chose another. */
  level: levelSchema,
  /** Title and blocks of its packet page; without it the page lists its answers. Absent: the department has no page. */
  page: z.optional(departmentPageSchema),
});

export const stageSchema = z.object({
  id: z.string(),
  name: z.string(),
  short: z.string(),
  /** By when what is due from this stage on is needed, unless a question says otherwise. */
  needBy: z.optional(needBySchema),
});

const dockSchema = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  hours: z.optional(z.string()),
  phone: z.optional(z.string()),
  limits: z.optional(z.string()),
});

const said = z.string().check(z.maxLength(1000));

/**
 * What a department needs and nobody asks for, in its own words (the four questions of the interview). It is kept while it is
 * being written down, so any of the answers may still be missing.
 */
const whiteSpotSchema = z.object({
  id: idSchema,
  department: z.string(),
  /** What it needs from us. */
  need: said,
  /** What it does with it. */
  use: z.optional(said),
  /** Where the gap is. */
  gap: z.optional(said),
  /** What happens without it. */
  without: z.optional(said),
  /** Who said so, and the ISO day. */
  from: z.optional(said),
  on: z.optional(said),
});

export const companySchema = z.object({
  name: z.string(),
  address: z.optional(z.string()),
  docks: z.array(dockSchema),
});

/** All departments' fields, as one numbered, immutable whole. Stored and exchanged in this shape. */
export const playbookSchema = z.object({
  schema: z.literal("whitespot-playbook"),
  version: z.literal(playbookVersion),
  /** The manager's number: 1, 2, 3… a published number never changes its content. */
  number: z.number(),
  name: z.string(),
  /** BCP 47 tag of the language its own words are in. */
  language: z.string(),
  /** "all" is everyone: its questions are asked first and belong to no single department. */
  departments: z.array(departmentSchema),
  /** In order; a field is due from its stage on. */
  stages: z.array(stageSchema),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  company: companySchema,
  /** Per CRM: its own stage names to our stages. */
  crmStages: z.record(z.string(), z.record(z.string(), z.string())),
  /** Facts of the record that only these departments see: {"amount": ["estimating", …]}. */
  recordReaders: z.record(z.string(), z.array(z.string())),
  fields: z.array(fieldSchema),
  /** Asked no more, and never again by mistake: their answers keep their names, and a manager can bring them back. */
  retired: z.optional(z.array(fieldSchema)),
  /** Needs nobody asks for yet. */
  whiteSpots: z.optional(z.array(whiteSpotSchema)),
  senseChecks: z.array(senseCheckSchema),
  figures: z.array(figureSchema),
  inbound: z.optional(inboundSchema),
  order: z.optional(orderSchema),
  /**
   * Per department the answers it works from by the piece: a question's id, or `table.column`. A revision that changes one stops
   * it; any other change means a new page.
   */
  stopsOnChange: z.optional(z.record(z.string(), z.array(z.string()))),
});

export type Playbook = z.infer<typeof playbookSchema>;
export type Department = z.infer<typeof departmentSchema>;
export type Stage = z.infer<typeof stageSchema>;
export type WhiteSpot = z.infer<typeof whiteSpotSchema>;
export type Company = z.infer<typeof companySchema>;
