import { freezePacket, type Issue } from "../../src/packet/freeze.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { Words } from "../../src/values/words.ts";
import { localMoment } from "../platform/clock.ts";
import { checklistOf, type Deal } from "./deals.ts";

/**
 * The checklist as it is now, frozen in memory under no number: what comes in and its labels are read of a packet, also before
 * one is issued.
 */
export const freezeNow = (
  deal: Deal,
  { company, arrangement }: Pick<Issue, "company" | "arrangement">,
  words: Words,
): Packet =>
  freezePacket(checklistOf(deal), {
    number: "",
    revision: "",
    issuedAt: localMoment(),
    issuedBy: "",
    gaps: null,
    record: deal.record,
    company,
    arrangement,
    words,
  });
