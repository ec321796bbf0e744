import {
  addStage,
  moveStage,
  shortFrom,
  stageMayMove,
  stageNamed,
} from "../../../src/playbook/editing/edits/stages.ts";
import { failed } from "../../../src/values/result.ts";
import { useAnnounce } from "../../ui/reorder/announce.tsx";
import { useOrder } from "../../ui/reorder/use-order.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { AddNamed } from "../editing/add-named.tsx";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";
import { StageItem } from "./stage-item.tsx";

/** In order: a question is due from its stage on. */
export function StageList() {
  const words = useWords();
  const say = useAnnounce();
  const { playbook } = useBook();
  const { stages } = playbook;
  const { change, refused } = useChange();
  const items = stages.map(({ id, short }) => ({ id, name: short }));
  const { list, step } = useOrder<HTMLOListElement>(items, async (id, after) => {
    if (stageMayMove(playbook, id, after)) return change((now) => moveStage(now, id, after));
    say(words("manager_release_after_won"));
    return failed("not-stored");
  });
  return (
    <>
      {refused.map((problem) => (
        <p key={problem} class="setting-problem" role="alert">
          {problem}
        </p>
      ))}
      <ol {...list} class="stages">
        {stages.map((stage, at) => (
          <StageItem
            key={stage.id}
            stage={stage}
            first={at === 0}
            last={at === stages.length - 1}
            onStep={(by) => step(stage.id, by)}
          />
        ))}
      </ol>
    </>
  );
}

export function NewStage() {
  const words = useWords();
  const { playbook } = useBook();
  const { isLocked } = useLocks();
  const { change, refused } = useChange();
  if (isLocked("stages")) return <ByPolicy />;
  return (
    <AddNamed
      label={words("manager_new_stage")}
      button={words("manager_add_stage")}
      help={words("manager_new_stage_help")}
      missing={words("manager_name_missing")}
      wrong={(name) => {
        if (shortFrom(name) === "") return words("manager_name_missing");
        return stageNamed(playbook, shortFrom(name)) ? words("manager_stage_taken", shortFrom(name)) : null;
      }}
      add={(name) => change((now) => addStage(now, name))}
      refused={refused}
    />
  );
}
