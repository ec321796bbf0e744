import type { Words } from "../values/words.ts";
import { arrivalsOf } from "./arrivals.ts";
import { goodsOfPacket } from "./goods-of-packet.ts";
import type { Announced, Packet } from "./packet.ts";

/**
 * Every arrival this packet or one it follows has put into the dock's calendar, in the calendar's order: the day it is on now,
 * or was on last. By it a later revision knows what to cancel, also after goods, a day or the whole branch are gone.
 */
export function announcedWith(
  packet: Omit<Packet, "hash">,
  before: Announced[] | undefined,
  words: Words,
): Announced[] {
  const goods = goodsOfPacket({ ...packet, hash: "" }, words);
  const earlier = before ?? [];
  const department = packet.fields.find(({ id }) => id === packet.inbound?.receipt)?.department;
  if (!goods || department === undefined) return earlier;
  const { receipt } = goods;
  const was = earlier.find((one) => one.receipt === receipt)?.days ?? [];
  const days = arrivalsOf(goods).map(({ day }) => day);
  const others = earlier.filter((one) => one.receipt !== receipt);
  const all = [...days, ...was.slice(days.length)];
  return all.length > 0 ? [...others, { receipt, department, days: all }] : others;
}
