import { useState } from "preact/hooks";
import { stagesToChoose } from "../../../src/crm/stages.ts";
import { stageUses } from "../../../src/playbook/editing/edits/stage-uses.ts";
import { type Heirs, heirsOf, removeStage } from "../../../src/playbook/editing/edits/stages.ts";
import type { Stage } from "../../../src/playbook/playbook.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { SelectSetting } from "../editing/select-setting.tsx";
import { useRemove } from "../editing/use-remove.ts";
import { listInWords } from "../in-words.ts";
import { useLocks } from "../locks.ts";

/** What is due from it goes to another stage, what CRMs call it means another one: all of it one change. */
export function RemoveStage({ stage: { id, short } }: { stage: Stage }) {
  const words = useWords();
  const { playbook } = useBook();
  const { holdsLocked } = useLocks();
  const focusHeading = () => document.getElementById("part-order")?.focus();
  const { remove, refused } = useRemove(words("manager_removed", short), focusHeading);
  const [chosen, setChosen] = useState<Partial<Heirs>>({});
  if (holdsLocked(`stages:${id}`)) return null;
  const heirs = heirsOf(playbook, id);
  if (!heirs) return <p class="setting-help">{whyItStays(id, words)}</p>;
  const others = playbook.stages.filter((stage) => stage.id !== id);
  const known = (wanted: string | undefined, otherwise: string): string =>
    others.find((stage) => stage.id === wanted)?.id ?? otherwise;
  const [due, names] = [known(chosen.due, heirs.due), known(chosen.names, heirs.names)];
  const uses = stageUses(playbook, id);
  const isDue = uses.due.questions + uses.due.columns > 0;
  const asOptions = (stages: Stage[]) => stages.map((stage) => ({ value: stage.id, label: stage.short }));
  return (
    <section class="removal">
      <h4>{words("manager_remove_stage")}</h4>
      <div class="settings">
        {isDue && (
          <SelectSetting
            label={words("manager_heir_due")}
            value={due}
            options={asOptions(others)}
            onChange={(stage) => setChosen({ ...chosen, due: stage })}
          />
        )}
        {uses.names.length > 0 && (
          <SelectSetting
            label={words(
              "manager_heir_names",
              listInWords(
                uses.names.map(({ name }) => `“${name}”`),
                words,
              ),
            )}
            value={names}
            options={asOptions(stagesToChoose(others))}
            onChange={(stage) => setChosen({ ...chosen, names: stage })}
          />
        )}
      </div>
      <p class="setting-help">{words("manager_remove_stage_help")}</p>
      <Button tone="danger" onClick={() => void remove((now) => removeStage(now, id, { due, names }))}>
        {words("manager_remove_named", short)}
      </Button>
      {refused.map((problem) => (
        <p key={problem} class="setting-problem" role="alert">
          {problem}
        </p>
      ))}
    </section>
  );
}

/** Stages the rules know by name, and the only one there is. */
function whyItStays(id: string, words: ReturnType<typeof useWords>): string {
  const key = `manager_stage_stays_${id.replaceAll("-", "_")}`;
  const text = words(key);
  return text === key ? words("manager_stage_only_one") : text;
}
