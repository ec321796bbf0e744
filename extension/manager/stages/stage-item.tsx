import {
  longestShort,
  renameStage,
  setStageNeedBy,
  stageNamed,
} from "../../../src/playbook/editing/edits/stages.ts";
import type { Stage } from "../../../src/playbook/playbook.ts";
import { Handle } from "../../ui/reorder/handle.tsx";
import { MoveButtons } from "../../ui/reorder/move-buttons.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { Fold } from "../editing/fold.tsx";
import { InlineText } from "../editing/inline-text.tsx";
import { NeedBySetting } from "../editing/need-by-setting.tsx";
import { TextSetting } from "../editing/text-setting.tsx";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";
import { ruleInWords } from "../need-by-in-words.ts";
import { RemoveStage } from "./remove-stage.tsx";

type Props = { stage: Stage; first: boolean; last: boolean; onStep: (by: -1 | 1) => void };

/** One stage: its name and what falls due there at once, the rest unfolded. */
export function StageItem({ stage, first, last, onStep }: Props) {
  const words = useWords();
  const book = useBook();
  const { id, name, short, needBy } = stage;
  const { change, refused } = useChange();
  const { isLocked, holdsLocked } = useLocks();
  const stays = holdsLocked(`stages:${id}`);
  const due = book.playbook.fields.filter(({ dueFrom }) => dueFrom === id);
  const on = due.filter((field) => book.isOn(field, field)).length;
  const rule = ruleInWords(needBy, book, words).join(" ");
  return (
    <li data-row={id}>
      <h3 class="visually-hidden">{short}</h3>
      <div class="named-row">
        {!stays && <Handle />}
        <InlineText
          label={words("manager_stage_name", short)}
          value={name}
          missing={words("manager_name_missing")}
          save={(now) => change((playbook) => renameStage(playbook, id, "name", now), { quiet: true })}
          refused={refused}
          locked={isLocked(`stages:${id}:name`)}
        />
        {!stays && <MoveButtons name={short} first={first} last={last} onStep={onStep} />}
      </div>
      <p class="stage-due">
        {due.length === 0 ? words("manager_stage_nothing_due") : words("manager_stage_due", on, due.length)}
      </p>
      {isLocked(`stages:${id}`) && <ByPolicy />}
      <Fold name={words("manager_stage_short_is", short)} said={rule || words("manager_stage_no_day")}>
        <div class="settings">
          <ShortName stage={stage} />
        </div>
        <NeedBy stage={stage} />
        <RemoveStage stage={stage} />
      </Fold>
    </li>
  );
}

/** What it is called on a chip beside a question. */
function ShortName({ stage: { id, short } }: { stage: Stage }) {
  const words = useWords();
  const { playbook } = useBook();
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  return (
    <TextSetting
      label={words("manager_stage_short")}
      value={short}
      missing={words("manager_name_missing")}
      wrong={(typed) => {
        if (typed.trim().length > longestShort) return words("manager_too_long", longestShort);
        return stageNamed(playbook, typed, id) ? words("manager_stage_taken", typed.trim()) : null;
      }}
      save={(now) => change((book) => renameStage(book, id, "short", now), { quiet: true })}
      refused={refused}
      locked={isLocked(`stages:${id}:short`)}
    />
  );
}

function NeedBy({ stage: { id, needBy } }: { stage: Stage }) {
  const words = useWords();
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  return (
    <NeedBySetting
      rule={needBy}
      ownLabel={words("manager_stage_need_by")}
      set={(rule) => change((playbook) => setStageNeedBy(playbook, id, rule))}
      refused={refused}
      locked={isLocked(`stages:${id}:needBy`)}
    />
  );
}
