import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Book } from "./book.ts";

const BookContext = createContext<Book | null>(null);

export const BookProvider = BookContext.Provider;

/** The playbook on screen. Everything below the top bar is shown only when there is one. */
export function useBook(): Book {
  const book = useContext(BookContext);
  if (!book) throw new Error("Nothing of the playbook is shown before it is read");
  return book;
}
