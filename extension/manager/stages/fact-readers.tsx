import { useState } from "preact/hooks";
import {
  factReaders,
  factsForAll,
  keepFact,
  setSeesFact,
  showFactToAll,
} from "../../../src/playbook/editing/edits/record-readers.ts";
import { factInWords } from "../../../src/playbook/words/prefill-in-words.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { ChipsSetting } from "../editing/chips-setting.tsx";
import { SelectSetting } from "../editing/select-setting.tsx";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";

/** Which departments see what of the CRM's record. What is not here everybody sees. */
export function FactReaders() {
  const { playbook } = useBook();
  return (
    <div class="fact-readers">
      {Object.keys(playbook.recordReaders).map((fact) => (
        <FactRow key={fact} fact={fact} />
      ))}
      <KeepAnother />
    </div>
  );
}

const useNameOfFact = () => {
  const words = useWords();
  return (fact: string): string => {
    const name = factInWords(fact, words);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
};

function FactRow({ fact }: { fact: string }) {
  const words = useWords();
  const nameOf = useNameOfFact();
  const { playbook } = useBook();
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  const locked = isLocked(`recordReaders:${fact}`);
  const readers = factReaders(playbook, fact) ?? [];
  return (
    <div class="fact-row">
      <ChipsSetting
        label={nameOf(fact)}
        options={playbook.departments.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={readers}
        onToggle={(id, sees) => void change((now) => setSeesFact(now, fact, id, sees))}
        problems={readers.length === 0 ? [words("manager_fact_nobody"), ...refused] : refused}
        locked={locked}
      />
      {locked ? (
        <ByPolicy />
      ) : (
        <Button
          tone="quiet"
          aria-label={words("manager_fact_for_all_named", nameOf(fact))}
          onClick={() => {
            void change((now) => showFactToAll(now, fact));
            document.getElementById("part-facts")?.focus();
          }}
        >
          {words("manager_fact_for_all")}
        </Button>
      )}
    </div>
  );
}

function KeepAnother() {
  const words = useWords();
  const nameOf = useNameOfFact();
  const { playbook } = useBook();
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  const left = factsForAll(playbook);
  const [chosen, setChosen] = useState<string | null>(null);
  const fact = left.find((one) => one === chosen) ?? left[0];
  if (isLocked("recordReaders")) return <ByPolicy />;
  if (fact === undefined) return null;
  return (
    <div class="add-named">
      <SelectSetting
        label={words("manager_fact_for_some")}
        value={fact}
        options={left.map((one) => ({ value: one, label: nameOf(one) }))}
        onChange={setChosen}
        problems={refused}
      />
      <Button onClick={() => void change((now) => keepFact(now, fact))}>{words("manager_fact_keep")}</Button>
    </div>
  );
}
