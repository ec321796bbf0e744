import { killWhileTyping } from "../kills/typing.ts";
import type { Regime } from "../regime.ts";

/** The browser ends as by a power cut; the same profile is opened again. */
export const torture: Regime = async ({ seed, long }) => {
  const typing = await killWhileTyping(long ? 40 : 5, seed);
  for (const line of typing.losses) console.error(line);
  const note = `${typing.rounds} kills`;
  return [
    { what: "changes typed before a kill", tried: typing.acknowledged, lost: typing.losses.length, note },
  ];
};
