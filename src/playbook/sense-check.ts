import * as z from "zod/mini";
import { conditionSchema } from "../conditions/condition.ts";

/**
 * A place a value stands: "field", "table.column" (every row), "address.part" ("ship-to.country").
 * A check reads only answers of open branches.
 */
const ref = z.string();

const shared = {
  id: z.string(),
  /** What is odd, in a few words: "Goods arrive after they are needed". */
  title: z.string(),
  /** What was seen, with `{0}`, `{1}`… for the values found; may be empty. What stands in `[…]` is left out without its value. */
  detail: z.string(),
  departments: z.array(z.string()),
  /** True: the packet is refused while it stands (name and reason override). */
  blocks: z.optional(z.boolean()),
  /** Printed as STOP on the departments' pages. */
  stops: z.optional(z.boolean()),
};

/** The kinds of check are code; every check is data. */
export const senseCheckSchema = z.discriminatedUnion("kind", [
  /** Any of `dates` later than `notAfter`. */
  z.object({ ...shared, kind: z.literal("date-order"), dates: z.array(ref), notAfter: ref }),
  /** Fewer working days than the setting from `from` to the first of `to`. */
  z.object({
    ...shared,
    kind: z.literal("working-days-between"),
    from: ref,
    to: z.array(ref),
    atLeastSetting: z.string(),
  }),
  /** More than `atMost` days from `from` to `to`. */
  z.object({ ...shared, kind: z.literal("days-between"), from: ref, to: ref, atMost: z.number() }),
  /** A number under a setting with nobody named in `approval`. */
  z.object({
    ...shared,
    kind: z.literal("below-setting-without"),
    value: ref,
    setting: z.string(),
    approval: ref,
  }),
  /** An answered value that is (or, with `except`, is not) one of those named. */
  z.object({
    ...shared,
    kind: z.literal("value-in"),
    value: ref,
    in: z.optional(z.array(z.string())),
    except: z.optional(z.array(z.string())),
  }),
  /** A value of a row that is not among the values held elsewhere. */
  z.object({ ...shared, kind: z.literal("not-among"), value: ref, among: ref, except: z.array(z.string()) }),
  /** A row that meets a condition on its cells and, with `lacks`, whose list does not hold that option. */
  z.object({
    ...shared,
    kind: z.literal("row"),
    table: z.string(),
    when: conditionSchema,
    lacks: z.optional(z.tuple([z.string(), z.string()])),
  }),
  /** A row whose comma list has another number of entries than its quantity says. */
  z.object({
    ...shared,
    kind: z.literal("row-count"),
    table: z.string(),
    when: conditionSchema,
    list: z.string(),
    quantity: z.string(),
  }),
  /** The checklist meets a condition. */
  z.object({ ...shared, kind: z.literal("condition"), when: conditionSchema }),
  /** A flag that does not fit a value: set while the value equals the setting, or missing while it does not. */
  z.object({
    ...shared,
    kind: z.literal("flag-against-value"),
    field: z.string(),
    flag: z.string(),
    value: ref,
    setting: z.string(),
    warnsWhen: z.enum(["flag-set-and-equal", "flag-missing-and-different"]),
  }),
  /** A flag is set and two addresses are equal in every part. */
  z.object({
    ...shared,
    kind: z.literal("same-address"),
    field: z.string(),
    flag: z.string(),
    addresses: z.tuple([ref, ref]),
  }),
  /**
   * Quantity × money over rows of tables, added up in the currency that `currencySetting` names, above the setting. Amounts in other
   * currencies are not added: {2} names them.
   */
  z.object({
    ...shared,
    kind: z.literal("worth-above-setting"),
    of: z.array(z.object({ quantity: ref, money: ref })),
    setting: z.string(),
    currencySetting: z.string(),
  }),
  /** The sum of a column over the rows that meet a condition, above the largest value at `limit`. */
  z.object({
    ...shared,
    kind: z.literal("sum-above"),
    table: z.string(),
    when: conditionSchema,
    sum: z.string(),
    limit: ref,
  }),
  /** A row with less left (`total` less `used`) than the quantity of the rows elsewhere that are for the same part. */
  z.object({
    ...shared,
    kind: z.literal("less-left"),
    table: z.string(),
    total: z.string(),
    used: z.string(),
    part: z.string(),
    wanted: z.object({ table: z.string(), part: z.string(), quantity: z.string() }),
  }),
]);

export type SenseCheck = z.infer<typeof senseCheckSchema>;
