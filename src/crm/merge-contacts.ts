import type { CrmRecord, Person } from "./record.ts";

type Contacts = Pick<CrmRecord, "contacts"> & { contactsPartial: boolean };

/** The people of a deal, by name: a card shows the first of them, and seldom how to reach them. */
export function mergeContacts(was: CrmRecord, now: CrmRecord): Contacts {
  const known = was.contacts ?? [];
  const wasPartial = !was.contacts || isPartial(was);
  if (!now.contacts) return { contacts: was.contacts, contactsPartial: isPartial(was) };
  const shown = now.contacts.map((person): Person => {
    const { phone, email } = known.find(({ name }) => name === person.name) ?? {};
    return { ...(phone && { phone }), ...(email && { email }), ...person };
  });
  if (!isPartial(now)) return { contacts: shown, contactsPartial: false };
  const named = new Set(shown.map(({ name }) => name));
  const others = known.filter(({ name }) => !named.has(name));
  const added = shown.length + others.length > known.length;
  return { contacts: [...shown, ...others], contactsPartial: wasPartial || added };
}

const isPartial = ({ partial }: CrmRecord): boolean => partial?.includes("contacts") ?? false;
