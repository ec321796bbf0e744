import { useEffect, useMemo } from "preact/hooks";
import type { Words } from "../../src/values/words.ts";
import { useWords } from "../ui/words-context.ts";

/** Whether we have words in that language: between words of another, its dates would be read wrong. */
export const speaks = (words: Words, language: string): boolean =>
  new Intl.Locale(language).language === new Intl.Locale(words.language).language;

/** The words of this page, with dates and numbers as the organisation wants them written. */
export function usePolicyWords(language: string | undefined): Words {
  const words = useWords();
  const said = useMemo(
    () => (language !== undefined && speaks(words, language) ? inLanguage(words, language) : words),
    [words, language],
  );
  useEffect(() => {
    document.documentElement.lang = said.language;
  }, [said]);
  return said;
}

const inLanguage = (words: Words, language: string): Words =>
  Object.assign((key: string, ...params: (string | number)[]) => words(key, ...params), {
    language,
    count: words.count,
  });
