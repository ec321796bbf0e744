import { useState } from "preact/hooks";
import { failed } from "../../../src/values/result.ts";
import type { Edited } from "../../storage/draft.ts";
import { ClashNotice } from "../draft/clash-notice.tsx";
import { useTyped } from "../draft/use-typed.ts";
import { Setting } from "./setting.tsx";
import "../../inputs/input.css";

type Props = {
  label: string;
  value: string;
  /** Stores it; refusing keeps what was typed. */
  save: (now: string, was: string) => Promise<Edited>;
  /** Why it may not be empty; without it, it may. */
  missing?: string;
  /** Why this cannot be stored as it is typed; null when it can. */
  wrong?: (typed: string) => string | null;
  /** What is typed, in one way of the several it can be written in. */
  plain?: (typed: string) => string;
  refused?: string[];
  help?: string;
  multiline?: boolean;
  wide?: boolean;
  locked?: boolean;
  /** The id of a list of what is written there elsewhere. */
  suggestions?: string;
  inputMode?: "text" | "numeric" | "decimal";
};

/** A text that is stored while it is typed. What cannot be stored stays as typed and says why. */
export function TextSetting({ label, value, save, missing, wrong, plain, refused = [], ...props }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const store = async (now: string, was: string): Promise<Edited> => {
    const found = missing !== undefined && now.trim() === "" ? missing : (wrong?.(now) ?? null);
    setProblem(found);
    return found === null ? save(now, was) : failed("not-stored");
  };
  const { control, clash } = useTyped(value, store, plain);
  const { help, multiline = false, wide = multiline, locked = false, suggestions, inputMode } = props;
  const problems = problem === null ? refused : [problem];
  return (
    <Setting label={label} wide={wide} problems={problems} {...(help === undefined ? {} : { help })}>
      {(ids) => (
        <>
          {multiline ? (
            <textarea
              {...ids}
              {...control}
              class="control"
              rows={2}
              maxLength={1000}
              readOnly={locked}
              dir="auto"
            />
          ) : (
            <input
              {...ids}
              {...control}
              type="text"
              class="control"
              maxLength={1000}
              readOnly={locked}
              autocomplete="off"
              dir="auto"
              {...(suggestions === undefined ? {} : { list: suggestions })}
              {...(inputMode === undefined ? {} : { inputMode })}
            />
          )}
          <ClashNotice clash={clash} />
        </>
      )}
    </Setting>
  );
}
