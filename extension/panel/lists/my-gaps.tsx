import { today } from "../../platform/clock.ts";
import { BackupReminder } from "../backup-reminder.tsx";
import { StorageProblem } from "../storage-problem.tsx";
import { GapList } from "./gap-list.tsx";
import type { OpenDeal } from "./open-deal.ts";
import { useGaps } from "./use-gaps.ts";
import { useStageNames } from "./use-stage-names.ts";

/** My gaps, joined to the database. `ready`: it is open and holds a playbook. */
export function MyGaps({ ready, onOpen }: { ready: boolean; onOpen: OpenDeal }) {
  const { found, problem, more } = useGaps(ready);
  const stageName = useStageNames(ready);
  if (problem) return <StorageProblem problem={problem} />;
  if (!found) return <main class="list-page" aria-busy="true" />;
  const reminder = <BackupReminder ready={ready} />;
  return <GapList {...{ found, stageName, onOpen, reminder }} today={today()} onMore={more} />;
}
