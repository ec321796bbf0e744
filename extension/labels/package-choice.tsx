import type { Label } from "../../src/inbound/labels.ts";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import { keyOf } from "./label-key.ts";

type Props = {
  labels: Label[];
  left: ReadonlySet<string>;
  onLeft: (left: ReadonlySet<string>) => void;
};

/** Which of the labels are printed; at first all. */
export function PackageChoice({ labels, left, onLeft }: Props) {
  const words = useWords();
  const keys = labels.map(keyOf);
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onLeft(next);
  };
  return (
    <fieldset class="labels-group">
      <legend>{words("labels_packages")}</legend>
      {labels.length > 1 && (
        <p class="labels-all">
          <Button tone="quiet" onClick={() => onLeft(new Set())}>
            {words("labels_all")}
          </Button>
          <Button tone="quiet" onClick={() => onLeft(new Set(keys))}>
            {words("labels_none")}
          </Button>
        </p>
      )}
      <ul class="labels-packages">
        {labels.map((label) => (
          <li key={keyOf(label)}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(keyOf(label))}
                onChange={() => toggle(keyOf(label))}
              />
              <span>
                {label.for}
                {label.text.part && <small>{label.text.part.value}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
