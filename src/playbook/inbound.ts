import * as z from "zod/mini";
import { conditionSchema } from "../conditions/condition.ts";

/** A question's id. */
const question = z.string();

/** Which column of a goods table holds what; what a table does not ask is left out. */
const goodsColumnsSchema = z.object({
  part: z.optional(z.string()),
  ourItem: z.optional(z.string()),
  revision: z.optional(z.string()),
  description: z.optional(z.string()),
  quantity: z.optional(z.string()),
  unit: z.optional(z.string()),
  serialised: z.optional(z.string()),
  serials: z.optional(z.string()),
  lot: z.optional(z.string()),
  owner: z.optional(z.string()),
  weight: z.optional(z.string()),
  dimensions: z.optional(z.string()),
  packaging: z.optional(z.string()),
  storage: z.optional(z.string()),
  papers: z.optional(z.string()),
  inspection: z.optional(z.string()),
  arrival: z.optional(z.string()),
  deliverTo: z.optional(z.string()),
  hazardous: z.optional(z.string()),
  unNumber: z.optional(z.string()),
  shippingName: z.optional(z.string()),
  hazardClass: z.optional(z.string()),
  packingGroup: z.optional(z.string()),
  expiry: z.optional(z.string()),
  carrier: z.optional(z.string()),
  tracking: z.optional(z.string()),
  declaredValue: z.optional(z.string()),
  /** What must stand on the label beside the rest, in the rep's words. */
  labelText: z.optional(z.string()),
});

/**
 * Which questions tell of goods that come in without a purchase order, so that labels, the customer's instruction sheet, the dock
 * calendar and the ERP's lines know what a manager's questions mean. A playbook without it has none of those.
 */
export const inboundSchema = z.object({
  /** The expected-receipt number. */
  receipt: question,
  packages: z.optional(question),
  /** Whom receiving calls. */
  call: z.optional(question),
  /** Who packs at the customer's. */
  shipper: z.optional(question),
  shipFrom: z.optional(question),
  shipMethod: z.optional(question),
  unload: z.optional(question),
  problemAction: z.optional(question),
  border: z.optional(question),
  neededBy: z.optional(question),
  /** The day the customer got labels and instructions. */
  sentOn: z.optional(question),
  returnNumber: z.optional(question),
  /** Where goods go that do not come to the dock. */
  site: z.optional(question),
  /** While it holds, nothing but the reference stands on the outside of a package. */
  secret: z.optional(conditionSchema),
  /** The answers of `deliverTo` that mean one of our docks; any other: the goods go elsewhere. */
  toDock: z.array(z.string()),
  /** The answers of `deliverTo` that mean the place `site` asks for. */
  toSite: z.optional(z.array(z.string())),
  goods: z.array(
    z.object({
      table: question,
      kind: z.enum(["parts", "tooling", "returns"]),
      columns: goodsColumnsSchema,
    }),
  ),
});

export type Inbound = z.infer<typeof inboundSchema>;
export type GoodsColumns = z.infer<typeof goodsColumnsSchema>;
export type GoodsKind = Inbound["goods"][number]["kind"];
