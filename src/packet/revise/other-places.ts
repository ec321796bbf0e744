import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import { recordFact } from "../page/facts.ts";
import { namesOnPage } from "../page/named.ts";
import type { Place } from "./place.ts";

/** Facts of the record on the cover, and those in every page's head. Their labels are the cover's. */
const facts = {
  name: "drift_fact_name",
  "account.name": "packet_cover_customer",
  "account.number": "packet_cover_account",
  amount: "packet_cover_amount",
  closeDate: "packet_cover_close_date",
  "owner.name": "packet_cover_owner",
  "owner.phone": "packet_cover_owner_phone",
} as const;
const onEveryPage = new Set(["name", "account.name"]);

/** Departments whose page shows what begins with that name. */
const showing = (packet: Packet, name: string): string[] =>
  packet.departments
    .filter(({ page }) => namesOnPage(page.blocks).some((one) => one.startsWith(name)))
    .map(({ id }) => id);

/** The record's facts that packets print. The CRM's stage is none: it moves with every issue and nobody works from it. */
export function factPlaces(packet: Packet, words: Words): Place[] {
  const { record, recordReaders, departments } = packet;
  return Object.entries(facts).flatMap(([path, label]): Place[] => {
    const text = (recordFact(record, path.split("."), words) ?? []).map(({ value }) => value).join(", ");
    if (text === "") return [];
    const [fact = ""] = path.split(".");
    const allowed = recordReaders[path] ?? recordReaders[fact];
    const shown = onEveryPage.has(path) ? departments.map(({ id }) => id) : showing(packet, `record.${path}`);
    return [
      {
        kind: "fact",
        path: `record.${path}`,
        label: () => words(label),
        content: text,
        text: () => text,
        readers: allowed ? shown.filter((one) => allowed.includes(one)) : shown,
      },
    ];
  });
}

/** Our own name, address and docks, for whoever has them on the page. */
export function companyPlaces(packet: Packet, words: Words): Place[] {
  const { name, address, docks } = packet.company;
  const place = (path: string, label: string, text: string, readers: string[]): Place[] =>
    text === ""
      ? []
      : [{ kind: "company", path, label: () => label, content: text, text: () => text, readers }];
  return [
    ...place("company.name", words("packet_change_company"), name, showing(packet, "company.name")),
    ...place(
      "company.address",
      words("packet_change_address"),
      address ?? "",
      showing(packet, "company.address"),
    ),
    ...docks.flatMap((dock) =>
      place(
        `company.docks/${dock.id}`,
        dock.name,
        [dock.address, dock.hours, dock.phone, dock.limits].filter(Boolean).join(", "),
        showing(packet, "company.docks"),
      ),
    ),
  ];
}

export const warningPlaces = ({ warnings }: Packet, words: Words): Place[] =>
  warnings.map(({ id, title, detail, stops, departments }) => ({
    kind: "warning",
    path: `warning.${id}`,
    label: () => words(stops ? "packet_change_stop" : "packet_warnings"),
    content: { title, detail, stops },
    text: () => (detail ? `${title}: ${detail}` : title),
    readers: departments,
    ...(stops && { stop: true as const }),
  }));
