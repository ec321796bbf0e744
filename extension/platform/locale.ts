import { makeWords, type Words } from "../../src/values/words.ts";
import { browser } from "./browser.ts";

const primary = (tag: string): string => tag.split(/[-_]/)[0] ?? tag;

/**
 * The strings of `_locales` in the language the browser chose for us. Dates and plurals follow the strings: a Polish browser
 * without Polish strings gets English plurals. Within one language the browser's region holds, so en-GB gets its own dates.
 */
export function browserWords(): Words {
  const strings = browser.i18n.getMessage("locale_language") || "en";
  const screen = browser.i18n.getUILanguage();
  const language = primary(screen) === primary(strings) ? screen : strings;
  return makeWords(language, (key, params) => browser.i18n.getMessage(key, params) || undefined);
}

/** Which way the language of our strings is written. */
export const textDirection = (): "ltr" | "rtl" =>
  browser.i18n.getMessage("@@bidi_dir") === "rtl" ? "rtl" : "ltr";
