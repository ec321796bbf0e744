import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import "./button.css";

type Tone = "plain" | "main" | "quiet" | "danger" | "icon";
type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "class" | "className"> & {
  tone?: Tone;
  children: ComponentChildren;
};

/** A native button in one of our five looks. An icon button needs an `aria-label`. */
export function Button({ tone = "plain", type = "button", children, ...rest }: Props) {
  return (
    <button {...rest} type={type} class={`button button-${tone}`}>
      {children}
    </button>
  );
}
