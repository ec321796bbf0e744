/**
 * The strings a person reads. They live in `_locales` only; in the extension the browser looks them up, in Node the same
 * file is read. A message holds `$1`, `$2`… where parameters go.
 */
export type Words = {
  /** BCP 47 tag, for dates, numbers and plurals. */
  language: string;
  /** The message of that key; the key itself if there is none, so that a gap shows and nothing breaks. */
  (key: string, ...params: (string | number)[]): string;
  /** The plural form of `key` for `n`: `<key>_one`, `<key>_other`… by the language's own rules; `n` becomes `$1`. */
  count(key: string, n: number, ...params: (string | number)[]): string;
};

/** Builds `Words` from a way to look one message up (undefined: no such message). */
export function makeWords(
  language: string,
  lookUp: (key: string, params: string[]) => string | undefined,
): Words {
  const plurals = new Intl.PluralRules(language);
  const words = (key: string, ...params: (string | number)[]): string =>
    lookUp(key, params.map(String)) || key;
  const count = (key: string, n: number, ...params: (string | number)[]): string => {
    const all = [n, ...params].map(String);
    return lookUp(`${key}_${plurals.select(n)}`, all) || lookUp(`${key}_other`, all) || key;
  };
  return Object.assign(words, { language, count });
}

type Messages = Record<string, { message: string }>;

/** `Words` from a parsed `_locales/<language>/messages.json`. */
export function wordsFromMessages(language: string, messages: Messages): Words {
  return makeWords(language, (key, params) =>
    Object.hasOwn(messages, key)
      ? messages[key]?.message.replace(/\$(\d)/g, (_, place: string) => params[Number(place) - 1] ?? "")
      : undefined,
  );
}
