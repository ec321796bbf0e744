import { type Commit, useDraft } from "./use-draft.ts";
import "./input.css";

type Props = {
  id: string;
  text: string;
  commit: Commit;
  /** Which keyboard a touch screen shows. Always a text field: the browser's own checks would drop or refuse what was typed. */
  inputMode?: "text" | "decimal" | "tel" | "email";
  placeholder?: string | undefined;
  /** What the browser may offer: only for what a person says of themselves. */
  autocomplete?: string;
  "aria-labelledby"?: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean;
};

/** One line of text that is never touched while it is typed in. */
export function DraftControl({ text, commit, ...rest }: Props) {
  const draft = useDraft(text, commit);
  return <input autocomplete="off" dir="auto" {...rest} {...draft} type="text" class="control" />;
}
