import type { SenseCheck } from "../../playbook/sense-check.ts";
import { belowSetting } from "./below-setting.ts";
import type { CheckKind } from "./check-kind.ts";
import { condition } from "./condition.ts";
import { dateOrder } from "./date-order.ts";
import { days } from "./days.ts";
import { flagAgainstValue } from "./flag-against-value.ts";
import { lessLeft } from "./less-left.ts";
import { notAmong } from "./not-among.ts";
import { row } from "./row.ts";
import { rowCount } from "./row-count.ts";
import { sameAddress } from "./same-address.ts";
import { sumAbove } from "./sum-above.ts";
import { valueIn } from "./value-in.ts";
import { workingDays } from "./working-days.ts";
import { worthAbove } from "./worth-above.ts";

/** Every kind of check the schema allows; the compiler tells of a kind without its code. */
const kinds: { [Kind in SenseCheck["kind"]]: CheckKind<Kind> } = {
  "date-order": dateOrder,
  "working-days-between": workingDays,
  "days-between": days,
  "below-setting-without": belowSetting,
  "value-in": valueIn,
  "not-among": notAmong,
  row,
  "row-count": rowCount,
  condition,
  "flag-against-value": flagAgainstValue,
  "same-address": sameAddress,
  "worth-above-setting": worthAbove,
  "sum-above": sumAbove,
  "less-left": lessLeft,
};

export const checkKindOf = (check: SenseCheck): CheckKind<SenseCheck["kind"]> =>
  kinds[check.kind] as CheckKind<SenseCheck["kind"]>;
