import { type CrmRecord, isPractice } from "../crm/record.ts";
import type { Packet } from "./packet.ts";

/** Names Windows keeps for devices, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * "HP-26-0147-A-receiving.html", "HP-26-0147-A-receiving-goods.csv": sorts by packet and revision, and every system takes it.
 * Letters, digits and hyphens only, so that no number pattern a manager sets and no department's id can name another folder
 * or a device.
 */
export function packetFileName(
  packet: Pick<Packet, "number" | "revision" | "for"> & { record: Pick<CrmRecord, "crm"> },
  fileExtension: string,
  part = "",
): string {
  const parts = [
    isPractice(packet.record) ? "Practice" : "",
    packet.number,
    packet.revision,
    packet.for ?? "",
    part,
  ];
  const name = parts
    .map((part) => plainPart(part))
    .filter((part) => part !== "")
    .join("-");
  if (name === "") return `packet.${fileExtension}`;
  return `${reserved.test(name) ? `packet-${name}` : name}.${fileExtension}`;
}

/** As long as a department's id may be; each part is cut by itself, or a long number would take the department with it. */
const longestPart = 60;

const plainPart = (part: string): string =>
  part
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9-]+/g, "-")
    .slice(0, longestPart)
    .replace(/^-+|-+$/g, "");
