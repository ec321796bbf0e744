import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import type { Edited } from "../storage/draft.ts";
import type { Book } from "./book.ts";

const BookContext = createContext<Book | null>(null);

export const BookProvider = BookContext.Provider;

/** The playbook on screen. Everything below the top bar is shown only when there is one. */
export function useBook(): Book {
  const book = useContext(BookContext);
  if (!book) throw new Error("Nothing of the playbook is shown before it is read");
  return book;
}

/**
 * Puts one change of a manager into the draft, all of its patches or none: on screen at once, done when the disk has it. What
 * goes wrong is said at the top of the page, with what to do about it; with `quiet` the
 * caller says a conflict itself, where it was typed.
 */
export type Edit = (patches: Patch[], options?: { quiet: boolean }) => Promise<Edited>;

const EditContext = createContext<Edit | null>(null);

export const EditProvider = EditContext.Provider;

/** How this playbook is changed; null while it can only be read. */
export const useEdit = (): Edit | null => useContext(EditContext);
