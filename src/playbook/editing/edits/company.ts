import type { Company, Playbook } from "../../playbook.ts";
import { idFrom } from "../id-from.ts";
import type { Patch } from "../patch.ts";
import { lastOf, placeOf, setTo } from "./item.ts";
import { moved } from "./order.ts";

export type Dock = Company["docks"][number];

/** What may be left open is not there while it is empty; a name and a dock's address stay as an empty text. */
const kept = (text: string, needed: boolean): string | undefined =>
  text.trim() === "" && !needed ? undefined : text.trim();

export const setCompany = ({ company }: Playbook, member: "name" | "address", text: string): Patch[] =>
  setTo(["company", member], company[member], kept(text, member === "name"));

const onDock = ({ company }: Playbook, id: string, make: (dock: Dock) => Patch[]): Patch[] =>
  company.docks.filter((one) => one.id === id).flatMap(make);

/** At the company's address, to begin with. */
export function addDock({ company }: Playbook, given: string): Patch[] {
  const [name, { docks, address = "" }] = [given.trim(), company];
  if (name === "") return [];
  const id = idFrom(name, new Set(docks.map((dock) => dock.id)), "dock");
  const dock: Dock = { id, name, address };
  return [{ path: ["company", "docks", id], now: dock, after: lastOf(docks) }];
}

export const setDock = (
  playbook: Playbook,
  id: string,
  member: Exclude<keyof Dock, "id">,
  text: string,
): Patch[] =>
  onDock(playbook, id, (dock) => {
    if (member === "name" && text.trim() === "") return [];
    const needed = member === "name" || member === "address";
    return setTo(["company", "docks", id, member], dock[member], kept(text, needed));
  });

/** Behind another one, or (null) to the beginning. Goods go to the first where nobody says which. */
export const moveDock = (playbook: Playbook, id: string, after: string | null): Patch[] =>
  onDock(playbook, id, () => moved(["company", "docks", id], placeOf(playbook.company.docks, id), after));

export const removeDock = (playbook: Playbook, id: string): Patch[] =>
  onDock(playbook, id, (dock) => [
    { path: ["company", "docks", id], was: dock, after: placeOf(playbook.company.docks, id) },
  ]);
