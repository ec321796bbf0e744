import type { Person } from "../../src/crm/record.ts";
import { drawnIn } from "./deep-query.ts";
import { type List, storedIn } from "./salesforce-lists.ts";
import { textOf } from "./text-of.ts";

/** The people of a deal and their parts in it. */
export const contactsIn = ({ rows }: List): Person[] =>
  rows.flatMap(({ cells, heading }) => {
    const text = (column: string): string | undefined => {
      const cell = cells.get(column);
      return (cell && textOf(cell)) || undefined;
    };
    const name = text("Contact.Name") ?? (heading && textOf(heading));
    if (!name) return [];
    const person = { name, role: text("Role"), phone: text("Phone"), email: text("Email") };
    const primary = cells.get("IsPrimary");
    return [{ ...present(person), ...(primary && isTicked(primary) && { primary: true }) }];
  });

const present = (person: Record<keyof Omit<Person, "primary">, string | undefined>): Person =>
  Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as Person;

/** A tick is drawn as a box, an icon, or a badge that says "Primary"; a box without one is drawn too. */
function isTicked(cell: Element): boolean {
  if (cell.matches(".slds-badge") || storedIn(cell) === "true") return true;
  if (drawnIn(cell, 'input[type="checkbox"]')) return drawnIn(cell, "input:checked") !== undefined;
  return drawnIn(cell, '[icon-name="utility:check"], [data-key="check"]') !== undefined;
}
