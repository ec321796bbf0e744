import { useRef, useState } from "preact/hooks";
import type { Packed } from "../../../src/inbound/packages.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { howMuch, rowName } from "./content-words.ts";
import { MoveForm } from "./move-form.tsx";

type Props = {
  packed: Packed;
  /** The number of the package it is in, and of how many. */
  from: number;
  count: number;
  onMove: (quantity: number, to: number) => void;
};

/** What of one row is in a package, and the way into another. */
export function ContentLine({ packed, from, count, onMove }: Props) {
  const words = useWords();
  const [moving, setMoving] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setMoving(false);
    opener.current?.querySelector("button")?.focus();
  };
  const { row, quantity = 0, item } = packed;
  const name = rowName(row, words);
  const much = howMuch(row, quantity, item, words);
  return (
    <li class="package-content">
      <div class="package-line" ref={opener}>
        <div>
          <strong dir="auto">{name}</strong>
          {row.part && row.description && <span dir="auto">{row.description}</span>}
        </div>
        <span class="package-quantity" dir="auto">
          {much}
        </span>
        <Button
          aria-label={words("packages_move_named", name, much, from)}
          aria-expanded={moving}
          onClick={() => setMoving(!moving)}
        >
          {words("packages_move")}
        </Button>
      </div>
      {moving && (
        <MoveForm
          quantity={item === undefined ? quantity : 0}
          from={from}
          count={count}
          onMove={(some, to) => {
            close();
            onMove(some, to);
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
