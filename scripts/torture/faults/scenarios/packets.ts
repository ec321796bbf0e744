import { handOutPack } from "../../../../extension/storage/customer-packs.ts";
import { changePackages } from "../../../../extension/storage/packages.ts";
import { issuePacket } from "../../../../extension/storage/packets.ts";
import { changeSetting } from "../../../../extension/storage/settings.ts";
import { signedCopy } from "../../../../extension/storage/signing-key.ts";
import { moved, withOrigin } from "../../../../src/inbound/edit-arrangement.ts";
import type { Packet } from "../../../../src/packet/packet.ts";
import { failed, ok } from "../../../../src/values/result.ts";
import type { Scenario } from "../scenario.ts";
import { answer, begun, beside, goodsCome, issued, mint, request, words } from "./a-deal.ts";

const kits = { table: "csm-items", row: "kits", quantity: 4 };
const goodsWithNumber = async () => {
  await goodsCome();
  await mint();
};
let packet: Packet | null = null;

export const packets: Scenario[] = [
  {
    name: "the first packet of a deal nobody began",
    covers: ["issuePacket"],
    ready: () => () => issuePacket(beside, request, words),
  },
  {
    name: "a packet of goods that come, with their number",
    covers: ["issuePacket", "mintReceiptNumbers"],
    before: goodsCome,
    ready: () => () => issuePacket(beside, request, words),
  },
  {
    name: "a revision",
    covers: ["issuePacket"],
    before: async () => {
      await begun();
      await issued();
      await answer("customer-po-number", "HM-77311");
    },
    ready: () => () =>
      issuePacket(beside, { ...request, why: { reason: "renumbered", effectivity: "at once" } }, words),
  },
  {
    name: "the number of goods that come",
    covers: ["mintReceiptNumbers"],
    before: goodsCome,
    ready: () => mint,
  },
  {
    name: "the customer's pack",
    covers: ["handOutPack"],
    before: goodsCome,
    ready: () => () => handOutPack(beside, words),
  },
  {
    name: "another customer's pack",
    covers: ["handOutPack"],
    before: async () => {
      await goodsWithNumber();
      await handOutPack(beside, words);
      await answer("inbound-package-count", 2);
    },
    ready: () => () => handOutPack(beside, words),
  },
  {
    name: "what is in which package",
    covers: ["changePackages"],
    before: goodsWithNumber,
    ready: () => () => changePackages(beside, words, (now) => withOrigin(moved(now, 2, kits, 0), 1, "DE")),
  },
  {
    name: "packages, back to the rule",
    covers: ["changePackages"],
    before: async () => {
      await goodsWithNumber();
      await changePackages(beside, words, (now) => moved(now, 2, kits, 0));
    },
    ready: () => () => changePackages(beside, words, () => null),
  },
  {
    name: "this profile's key, made for the first packet that is signed",
    covers: ["signedCopy"],
    before: async () => {
      await changeSetting("signPackets", () => true);
      await begun();
      packet = await issued();
    },
    // It goes out unsigned rather than not at all: that is what it says of the fault.
    ready: () => async () => {
      const copy = packet && (await signedCopy(packet));
      return copy?.signature ? ok(copy.number) : failed("unsigned");
    },
  },
];
