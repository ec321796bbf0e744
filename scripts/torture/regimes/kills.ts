import { killWhileDoing } from "../kills/deeds-killed.ts";
import { killWhileTyping } from "../kills/typing.ts";
import type { Counted, Regime } from "../regime.ts";
import { killInUpgrade } from "../upgrades/kill-in-upgrade.ts";

/** The browser ends as by a power cut; the same profile is opened again. */
export const torture: Regime = async ({ seed, long }) => {
  const typing = await killWhileTyping(long ? 40 : 3, seed);
  const doing = await killWhileDoing({ rounds: long ? 20 : 2, deals: long ? 1000 : 200, seed });
  const upgrade = await killInUpgrade({ rounds: long ? 10 : 2, deals: 1000, seed });
  for (const line of [...typing.losses, ...doing.flatMap(({ losses }) => losses), ...upgrade.lost])
    console.error(line);
  return [
    {
      what: "changes typed and saved before a kill",
      tried: typing.acknowledged,
      lost: typing.losses.length,
      note: `${typing.rounds} kills`,
    },
    ...doing.map(
      ({ what, kills, inside, done, losses }): Counted => ({
        what: `kills while ${what}`,
        tried: kills,
        lost: losses.length,
        note: `${inside} while it was written, ${done} after it was acknowledged`,
      }),
    ),
    {
      what: "rows of a database of version 1 whose upgrade was killed inside",
      tried: upgrade.tried,
      lost: upgrade.lost.length,
      note: `${upgrade.inside} of ${upgrade.rounds} kills hit the upgrade before it was done`,
    },
  ];
};
