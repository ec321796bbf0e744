import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { IsoDay } from "../../src/values/dates.ts";

/** What inputs start from: the company's own country and currency, the day, and people of the deal to wait on or ask. */
export type InputSettings = { homeCurrency: string; homeCountry: string; today: IsoDay; people: string[] };

const SettingsContext = createContext<InputSettings>({
  homeCurrency: "USD",
  homeCountry: "US",
  today: "",
  people: [],
});

export const InputSettingsProvider = SettingsContext.Provider;

export const useInputSettings = (): InputSettings => useContext(SettingsContext);
