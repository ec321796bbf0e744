import { dayToText, type IsoDay } from "../../values/dates.ts";
import type { Words } from "../../values/words.ts";
import type { InboundGoods } from "../goods.ts";
import { deliverPart } from "./deliver-part.ts";
import { expectPart } from "./expect-part.ts";
import { labelPart } from "./label-part.ts";
import { packPart } from "./pack-part.ts";
import { papersPart } from "./papers-part.ts";

/** One of the seven numbered parts: short sentences, each a line of its own. */
export type Part = { title: string; lines: string[] };

/** What changed for the packer since the revision this one replaces. */
export type Replaces = { title: string; lines: string[] };

/**
 * The sheet that tells a customer's packer how to send goods to us, as it was handed out: words, not data, so that no later
 * release, playbook or setting changes what somebody was told. It holds no price, no value and nothing of our own house.
 */
export type Instructions = {
  title: string;
  receipt: string;
  revision: string;
  company: string;
  practice: boolean;
  /** Who packs, and the day it was made: "For Jens Pohl, Fri, Nov 20, 2026". */
  made: string;
  greeting: string;
  replaces?: Replaces;
  parts: Part[];
  closing: string;
};

export type SheetContext = {
  revision: string;
  /** Of this revision. */
  day: IsoDay;
  /** How many labels go with it. */
  labels: number;
  /** Working days before the goods leave on which we want to hear of them. */
  noticeDays: number;
  /** Ours, ISO 3166-1 alpha-2: goods from another country cross a border, whether or not somebody said so. */
  homeCountry: string;
  replaces?: Replaces | undefined;
};

/** The seven parts in the order of the packer's work. */
export function writeInstructions(goods: InboundGoods, context: SheetContext, words: Words): Instructions {
  const { revision, replaces } = context;
  return {
    title: words("instructions_title"),
    receipt: goods.receipt,
    revision,
    company: goods.company.name,
    practice: goods.practice,
    made: madeFor(goods, context, words),
    greeting: words("instructions_greeting", goods.receipt),
    ...(replaces && { replaces }),
    parts: [
      expectPart(goods, words),
      labelPart(goods, context, words),
      packPart(goods, context, words),
      papersPart(goods, context, words),
      tellPart(context, words),
      deliverPart(goods, words),
      changePart(goods, words),
    ],
    closing: words("instructions_closing", goods.receipt),
  };
}

function madeFor({ shipper }: InboundGoods, { day }: SheetContext, words: Words): string {
  const on = dayToText(day, words.language);
  return shipper?.name ? words("instructions_for", shipper.name, on) : on;
}

const tellPart = ({ noticeDays }: SheetContext, words: Words): Part => ({
  title: words("instructions_tell"),
  lines: [
    noticeDays > 0 ? words.count("instructions_tell_days", noticeDays) : words("instructions_tell_before"),
  ],
});

function changePart({ call }: InboundGoods, words: Words): Part {
  const person = [call?.name, call?.phone, call?.email].filter(Boolean).join(", ");
  return {
    title: words("instructions_change"),
    lines: [person === "" ? words("instructions_change_reply") : words("instructions_change_call", person)],
  };
}
