import { useId, useState } from "preact/hooks";
import { failed } from "../../../src/values/result.ts";
import type { Edited } from "../../storage/draft.ts";
import { Icon } from "../../ui/icon.tsx";
import { ClashNotice } from "../draft/clash-notice.tsx";
import { useTyped } from "../draft/use-typed.ts";
import "./inline-text.css";
import "../../inputs/input.css";

type Props = {
  label: string;
  value: string;
  missing: string;
  /** Why it may not be called so; null when it may. */
  wrong?: (typed: string) => string | null;
  save: (now: string, was: string) => Promise<Edited>;
  refused?: string[];
  locked?: boolean;
};

/** A name that is renamed where it stands, in a row of its own; its label is only read out. */
export function InlineText({ label, value, missing, wrong, save, refused = [], locked = false }: Props) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const { control, clash } = useTyped(value, async (now, was) => {
    const found = now.trim() === "" ? missing : (wrong?.(now) ?? null);
    setProblem(found);
    return found === null ? save(now, was) : failed("not-stored");
  });
  const problems = problem === null ? refused : [problem];
  return (
    <span class="inline-text">
      <input
        {...control}
        type="text"
        class="control"
        aria-label={label}
        aria-invalid={problems.length > 0}
        aria-describedby={problems.length > 0 ? id : undefined}
        readOnly={locked}
        maxLength={1000}
        autocomplete="off"
        dir="auto"
      />
      <span id={id} aria-live="polite">
        {problems.map((problem) => (
          <span key={problem} class="setting-problem">
            <Icon name="warning" /> {problem}
          </span>
        ))}
      </span>
      <ClashNotice clash={clash} />
    </span>
  );
}
