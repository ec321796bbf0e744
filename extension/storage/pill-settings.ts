import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import type { Result } from "../../src/values/result.ts";
import { changeSetting, type Settings, setting } from "./settings.ts";

/** Deals come and go; of those put away only the newest are remembered. */
const mostDismissed = 500;

/** Where the button in this deal's page stands; null where the rep does not want it. Throws the database's errors. */
export async function pillPlaceFor(record: CrmRecord): Promise<Settings["pillPlace"] | null> {
  const [on, dismissed, place] = await Promise.all([
    setting("pillOn"),
    setting("pillDismissed"),
    setting("pillPlace"),
  ]);
  const key = recordKey(record);
  const isDismissed = Object.hasOwn(dismissed, key) && dismissed[key] === (record.stage ?? "");
  return on && !isDismissed ? place : null;
}

/** Puts the button away for a deal while the CRM says it is in that stage. */
export const dismissPill = (deal: string, stage: string): Promise<Result<void>> =>
  changeSetting("pillDismissed", ({ [deal]: _, ...others }) =>
    Object.fromEntries([...Object.entries(others), [deal, stage]].slice(-mostDismissed)),
  );
