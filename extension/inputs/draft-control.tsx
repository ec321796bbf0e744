import { type Commit, useDraft } from "./use-draft.ts";
import "./input.css";

type Props = {
  id: string;
  text: string;
  commit: Commit;
  type?: "text" | "tel" | "email";
  inputMode?: "decimal";
  placeholder?: string | undefined;
  "aria-labelledby"?: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean;
};

/** One line of text that is never touched while it is typed in. */
export function DraftControl({ text, commit, type = "text", ...rest }: Props) {
  const draft = useDraft(text, commit);
  return <input autocomplete="off" dir="auto" {...rest} {...draft} type={type} class="control" />;
}
