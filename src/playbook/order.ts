import * as z from "zod/mini";

const column = z.optional(z.string());

/**
 * Which question lists what was ordered, and which of its columns holds what, so that the lines for the ERP know what a
 * manager's questions mean. A playbook without it has no such lines.
 */
export const orderSchema = z.object({
  /** The customer's order number. */
  customerOrder: z.optional(z.string()),
  table: z.string(),
  columns: z.object({
    line: column,
    part: column,
    revision: column,
    description: column,
    quantity: column,
    unit: column,
    unitPrice: column,
    requiredDate: column,
  }),
});

export type Order = z.infer<typeof orderSchema>;
