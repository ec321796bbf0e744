import type { CrmRecord } from "../../src/crm/record.ts";
import type { InputSettings } from "../inputs/input-settings.ts";
import { today } from "../platform/clock.ts";

/** People of the deal come first to mind when one has to wait on or ask somebody. */
export function inputSettings(record: CrmRecord, settings: Record<string, unknown>): InputSettings {
  const people = [record.owner, ...(record.contacts ?? [])].flatMap((person) => person?.name ?? []);
  return {
    homeCurrency: String(record.currency ?? settings.homeCurrency ?? "USD"),
    homeCountry: String(settings.homeCountry ?? "US"),
    today: today(),
    people: [...new Set(people)],
  };
}
