import { useState } from "preact/hooks";
import type { Option } from "../../../src/field-kinds/field-shape.ts";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import { addOptions, moveOption } from "../../../src/playbook/editing/edits/options.ts";
import { Button } from "../../ui/button.tsx";
import { useOrder } from "../../ui/reorder/use-order.ts";
import { useWords } from "../../ui/words-context.ts";
import { LinesSetting } from "./lines-setting.tsx";
import { OptionItem } from "./option-item.tsx";
import { useMember } from "./use-item.ts";
import "./option-list.css";

type Props = {
  options: Option[];
  of: ItemRef;
  /** How many questions a rep is asked after each, where that is known. */
  counts: ReadonlyMap<string, number> | null;
};

/** The answers to choose from: in order, renamed in place, retired and brought back. */
export function OptionList({ options, of, counts }: Props) {
  const words = useWords();
  const { change, locked } = useMember(of, "options");
  const { list, step } = useOrder<HTMLUListElement>(
    options.map(({ value, label }) => ({ id: value, name: label })),
    (value, after) => change((playbook) => moveOption(playbook, of, value, after)),
  );
  return (
    <section>
      <h3>{words.count("manager_options", options.filter(({ retired }) => !retired).length)}</h3>
      <ul {...list} class="option-list">
        {options.map((option, at) => (
          <OptionItem
            key={option.value}
            option={option}
            of={of}
            count={counts?.get(option.value)}
            locked={locked}
            order={{
              first: at === 0,
              last: at === options.length - 1,
              onStep: (by) => step(option.value, by),
            }}
          />
        ))}
      </ul>
      {!locked && <AddOptions onAdd={(names) => change((playbook) => addOptions(playbook, of, names))} />}
    </section>
  );
}

function AddOptions({ onAdd }: { onAdd: (names: string[]) => Promise<{ ok: boolean }> }) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const add = async (): Promise<void> => {
    if (typed.trim() !== "" && (await onAdd(typed.split("\n"))).ok)
      setTyped((now) => (now === typed ? "" : now));
  };
  return (
    <div class="option-add">
      <LinesSetting label={words("manager_new_options")} value={typed} onInput={setTyped} />
      <Button onClick={() => void add()}>{words("manager_add_options")}</Button>
    </div>
  );
}
