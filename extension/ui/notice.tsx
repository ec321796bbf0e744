import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";
import "./notice.css";

export type Tone = "info" | "due" | "wait" | "done" | "bad" | "plain";

type Props = {
  tone: Tone;
  icon?: IconName;
  title?: string;
  /** Quiet buttons under the sentence. */
  actions?: ComponentChildren;
  /** "status" is read out when it appears; leave it out for what was there from the start. */
  role?: "status" | "alert";
  children?: ComponentChildren;
};

/** One sentence on a soft ground, never colour alone: the words carry it. */
export function Notice({ tone, icon, title, actions, role, children }: Props) {
  return (
    <div class={`notice tone-${tone}`} role={role}>
      {icon && <Icon name={icon} />}
      <div class="notice-body">
        {title && <strong>{title}</strong>}
        {children}
        {actions && <div class="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
