import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import type { Result } from "../../src/values/result.ts";
import type { Book } from "./book.ts";

const BookContext = createContext<Book | null>(null);

export const BookProvider = BookContext.Provider;

/** The playbook on screen. Everything below the top bar is shown only when there is one. */
export function useBook(): Book {
  const book = useContext(BookContext);
  if (!book) throw new Error("Nothing of the playbook is shown before it is read");
  return book;
}

/** Puts one change of a manager into the draft, all of its patches or none. Done when the disk has it. */
export type Edit = (patches: Patch[]) => Promise<Result<unknown>>;

const EditContext = createContext<Edit | null>(null);

export const EditProvider = EditContext.Provider;

/** How this playbook is changed; null while it can only be read. */
export const useEdit = (): Edit | null => useContext(EditContext);
