import { useRef } from "preact/hooks";
import { watchable } from "../../../src/packet/watchable.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { useWords } from "../../ui/words-context.ts";

type Props = {
  playbook: Playbook;
  unwatched: string[];
  onChange: (change: (was: string[]) => string[]) => void;
};

/** Of what the page shows: changes of which are said, and which are followed without a word. */
export function WatchedList({ playbook, unwatched, onChange }: Props) {
  const words = useWords();
  // A column is offered once it was not watched, and stays while it is ticked again: nothing goes away under the hand.
  const offered = useRef(new Set<string>());
  for (const name of unwatched) offered.current.add(name);
  return (
    <>
      <p>{words("drift_watched_why")}</p>
      {watchable(playbook, [...offered.current], words).map(({ name, label }) => (
        <label key={name} class="settings-choice">
          <input
            type="checkbox"
            checked={!unwatched.includes(name)}
            onChange={({ currentTarget: { checked } }) =>
              onChange((was) => [...was.filter((one) => one !== name), ...(checked ? [] : [name])])
            }
          />
          {label}
        </label>
      ))}
    </>
  );
}
