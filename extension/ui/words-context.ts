import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { makeWords, type Words } from "../../src/values/words.ts";

/** Keys instead of sentences where a page forgot to provide its words: ugly, readable, and seen by every test. */
const WordsContext = createContext<Words>(makeWords("en", () => undefined));

export const WordsProvider = WordsContext.Provider;

export const useWords = (): Words => useContext(WordsContext);
