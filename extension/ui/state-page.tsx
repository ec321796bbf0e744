import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";
import type { Tone } from "./notice.tsx";
import "./notice.css";
import "./state-page.css";

type Props = {
  icon: IconName;
  tone?: Tone;
  title: string;
  actions?: ComponentChildren;
  children?: ComponentChildren;
};

/** A whole page that is not a form: what is the matter, what it means for the person, what to do. */
export function StatePage({ icon, tone = "plain", title, actions, children }: Props) {
  return (
    <section class={`state-page tone-${tone}`}>
      <Icon name={icon} large />
      <h1>{title}</h1>
      {children}
      {actions && <div class="state-page-actions">{actions}</div>}
    </section>
  );
}
