import type { Playbook } from "../../../src/playbook/playbook.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";

/** Which open deals go by the newest version. */
export type Scope = { kind: "new" } | { kind: "before"; stage: string } | { kind: "all" };

export function scopeHolds(scope: Scope, stage: string, { stages }: Playbook): boolean {
  if (scope.kind !== "before") return scope.kind === "all";
  const place = (id: string): number => stages.findIndex((one) => one.id === id);
  return place(stage) < place(scope.stage);
}

export function MoveScope({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) {
  const words = useWords();
  const { stages } = useBook().playbook;
  const stage = scope.kind === "before" ? scope.stage : (stages[2] ?? stages.at(-1))?.id;
  const before = (id: string | undefined): void => onScope({ kind: "before", stage: id ?? "" });
  return (
    <fieldset class="move-scope">
      <legend>{words("move_which")}</legend>
      <label>
        <input
          type="radio"
          name="scope"
          checked={scope.kind === "new"}
          onChange={() => onScope({ kind: "new" })}
        />
        <span>{words("move_new")}</span>
      </label>
      <div class="move-before">
        <label>
          <input type="radio" name="scope" checked={scope.kind === "before"} onChange={() => before(stage)} />
          <span>{words("move_before")}</span>
        </label>
        <select
          aria-label={words("move_before_stage")}
          value={stage}
          onChange={({ currentTarget }) => before(currentTarget.value)}
        >
          {stages.slice(1).map(({ id, short }) => (
            <option key={id} value={id}>
              {short}
            </option>
          ))}
        </select>
      </div>
      <label>
        <input
          type="radio"
          name="scope"
          checked={scope.kind === "all"}
          onChange={() => onScope({ kind: "all" })}
        />
        <span>{words("move_all")}</span>
      </label>
    </fieldset>
  );
}
