import { expect, it } from "vitest";
import { fullRounds } from "../../scripts/torture/disk-full/full-rounds.ts";
import { smallDisk } from "../../scripts/torture/disk-full/small-disk.ts";
import { numbers } from "../storage/numbers.ts";

it("keeps what is typed on a full disk, also when the browser is killed, and saves it once there is room", {
  // Two browsers one after the other; and whatever is not kept is waited for before it counts as lost.
  timeout: 240_000,
}, async ({ skip }) => {
  const disk = smallDisk(128);
  // Only who may mount a disk can fill one without harm; `npm run torture -- disk-full` says so, too.
  if (!disk) return skip();
  try {
    const [round] = await fullRounds(disk, ["killed"], numbers(1));
    expect(round?.typed.map(({ where }) => where)).toEqual(["aside", "aside", "aside"]);
    expect(round).toMatchObject({ lost: 0, untold: 0 });
  } finally {
    disk.close();
  }
});
