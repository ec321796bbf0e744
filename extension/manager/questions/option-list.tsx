import { useState } from "preact/hooks";
import type { Option } from "../../../src/field-kinds/field-shape.ts";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import { addOptions, moveOption } from "../../../src/playbook/editing/edits/options.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useAnnounce } from "../editing/announce.tsx";
import { stepBy } from "../editing/step-by.ts";
import { useReorder } from "../editing/use-reorder.ts";
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
  const say = useAnnounce();
  const { change, locked } = useMember(of, "options");
  const move = (value: string, after: string | null) => {
    void change((playbook) => moveOption(playbook, of, value, after));
    const others = options.filter((option) => option.value !== value);
    const place = others.findIndex((option) => option.value === after) + 2;
    say(words("manager_moved_to", labelOf(options, value), place, options.length));
  };
  const values = options.map(({ value }) => value);
  const reorder = useReorder<HTMLUListElement>({
    onDrop: move,
    onStep: (value, by) => {
      const after = stepBy(values, value, by);
      if (after !== undefined) move(value, after);
    },
    before: (value) => values[values.indexOf(value) - 1] ?? null,
  });
  return (
    <section>
      <h3>{words.count("manager_options", options.filter(({ retired }) => !retired).length)}</h3>
      <ul {...reorder} class="option-list">
        {options.map((option) => (
          <OptionItem
            key={option.value}
            option={option}
            of={of}
            count={counts?.get(option.value)}
            locked={locked}
          />
        ))}
      </ul>
      {!locked && <AddOptions onAdd={(names) => change((playbook) => addOptions(playbook, of, names))} />}
    </section>
  );
}

const labelOf = (options: Option[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

function AddOptions({ onAdd }: { onAdd: (names: string[]) => Promise<{ ok: boolean }> }) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const add = async (): Promise<void> => {
    if (typed.trim() !== "" && (await onAdd(typed.split("\n"))).ok) setTyped("");
  };
  return (
    <div class="option-add">
      <LinesSetting label={words("manager_new_options")} value={typed} onInput={setTyped} />
      <Button onClick={() => void add()}>{words("manager_add_options")}</Button>
    </div>
  );
}
