import {
  addWhiteSpot,
  type SpotMember,
  setWhiteSpot,
  spotAt,
} from "../../../src/playbook/editing/edits/white-spots.ts";
import type { WhiteSpot } from "../../../src/playbook/playbook.ts";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";

/** A row of the interview. One that is not stored yet holds nothing but who is asked, and when. */
export type Row = { spot: WhiteSpot; stored: boolean };

/** One answer of a row: stored as it is typed, and with the first one the row itself. */
export function useSpotText({ spot, stored }: Row, name: SpotMember) {
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  return {
    value: spot[name] ?? "",
    refused,
    locked: isLocked(`whiteSpots:${spot.id}`),
    save: (now: string, was: string) =>
      change(
        (playbook) =>
          stored || spotAt(playbook, spot.id)
            ? setWhiteSpot(playbook, spot.id, name, now, was)
            : addWhiteSpot(playbook, { ...spot, [name]: now }),
        { quiet: true },
      ),
  };
}
