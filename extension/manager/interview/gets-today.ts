import type { Field } from "../../../src/playbook/field.ts";
import type { Book } from "../book.ts";

/** What a department gets from sales today: answers to its own questions, and to others' that it reads. Only what is asked. */
export function getsToday(book: Book, department: string): { own: Field[]; others: Field[] } {
  const asked = book.playbook.fields.filter((field) => book.isOn(field, field));
  return {
    own: asked.filter((field) => field.department === department),
    others: asked.filter((field) => field.department !== department && field.readers.includes(department)),
  };
}
