import { numbers } from "../../../test/storage/numbers.ts";
import { deleteWhileFull } from "../disk-full/deleting.ts";
import { endings, fullRounds } from "../disk-full/full-rounds.ts";
import { typeOverQuota } from "../disk-full/quota.ts";
import { type SmallDisk, smallDisk } from "../disk-full/small-disk.ts";
import type { Counted, Regime } from "../regime.ts";

/** The profile on a disk of its own that is full in the middle of the work: nothing is lost, and the person is told. */
export const torture: Regime = async ({ seed, long }) => {
  const quota = await typeOverQuota(long ? 20 : 3);
  const counted: Counted[] = [
    {
      what: "answers typed over the origin's quota",
      tried: quota.typed.length,
      lost: quota.lost,
      note: "kept beside the database, and saved once there is more",
    },
  ];
  const disk = smallDisk(128);
  if (!disk)
    return [
      ...counted,
      { what: "a full disk", tried: 0, lost: 0, note: "not run: no disk may be mounted here" },
    ];
  try {
    return [...counted, ...(await onDisk(disk, seed, long ? 10 : 1))];
  } finally {
    disk.close();
  }
};

async function onDisk(disk: SmallDisk, seed: number, times: number): Promise<Counted[]> {
  const rounds = await fullRounds(disk, Array.from({ length: times }, () => endings).flat(), numbers(seed));
  const typed = endings.map((ending): Counted => {
    const of = rounds.filter((round) => round.ending === ending);
    const all = of.flatMap((round) => round.typed);
    const onScreen = all.filter(({ where }) => where === "screen").length;
    return {
      what: `answers typed on a full disk: ${ending}`,
      tried: all.length,
      lost: of.reduce((sum, { lost }) => sum + lost, 0),
      ...(onScreen > 0 && { note: `${onScreen} were on the screen only, and the panel said so` }),
    };
  });
  const deleting = await deleteWhileFull(disk, 400 * times);
  const told = rounds.reduce((sum, { untold }) => sum + untold, 0) + deleting.untold;
  return [
    ...typed,
    {
      what: "rows deleted on a full disk, the browser killed and started there",
      tried: deleting.rows,
      lost: deleting.lost,
      note: `${deleting.acknowledged} deletions were acknowledged`,
    },
    {
      what: "times the disk was full and the panel did not say what to do",
      tried: rounds.length + 1,
      lost: told,
    },
  ];
}
