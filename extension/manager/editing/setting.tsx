import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../../ui/icon.tsx";
import "./setting.css";

/** What a control says of itself: `id` for its label, the rest for its sentences. */
export type ControlProps = { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean };

type Props = {
  label: string;
  /** Said under it from the start. */
  help?: ComponentChildren;
  /** What is wrong with what stands there, one sentence each. */
  problems?: string[];
  /** Across the whole width. */
  wide?: boolean;
  /** A control of several parts has no one element its label could name. */
  group?: boolean;
  children: (control: ControlProps, labelId: string) => ComponentChildren;
};

/** One thing that can be set: its name, its control, and what is wrong with it, said at its place. */
export function Setting({ label, help, problems = [], wide = false, group = false, children }: Props) {
  const id = useId();
  const [labelId, helpId, problemId] = [`${id}-label`, `${id}-help`, `${id}-problem`];
  const described = [help && helpId, problems.length > 0 && problemId].filter(Boolean).join(" ");
  return (
    <div class={wide ? "setting setting-wide" : "setting"}>
      {group ? (
        <span id={labelId} class="setting-label">
          {label}
        </span>
      ) : (
        <label id={labelId} for={id} class="setting-label">
          {label}
        </label>
      )}
      {children(
        { id, "aria-describedby": described || undefined, "aria-invalid": problems.length > 0 },
        labelId,
      )}
      {help && (
        <p id={helpId} class="setting-help">
          {help}
        </p>
      )}
      <div id={problemId} aria-live="polite">
        {problems.map((problem) => (
          <p key={problem} class="setting-problem">
            <Icon name="warning" /> {problem}
          </p>
        ))}
      </div>
    </div>
  );
}
