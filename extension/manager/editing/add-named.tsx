import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { useAnnounce } from "../../ui/reorder/announce.tsx";
import { useWords } from "../../ui/words-context.ts";
import { focusBack } from "./focus-back.ts";
import { PlainText } from "./plain-text.tsx";
import "./add-named.css";

type Props = {
  label: string;
  button: string;
  help?: string;
  missing: string;
  /** Why it may not be called so; null when it may. */
  wrong?: (name: string) => string | null;
  add: (name: string) => Promise<{ ok: boolean }>;
  refused?: string[];
  /** What else is said of it before it is added. */
  children?: ComponentChildren;
};

/** One more of something that needs only a name to begin with. */
export function AddNamed({ label, button, help, missing, wrong, add, refused = [], children }: Props) {
  const words = useWords();
  const say = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    const found = name.trim() === "" ? missing : (wrong?.(name) ?? null);
    setProblem(found);
    if (found === null && (await add(name.trim())).ok) {
      // By then the next one may be half typed, or the person somewhere else.
      setName((typed) => (typed === name ? "" : typed));
      say(words("manager_added", name.trim()));
    }
    focusBack(form.current);
  };
  return (
    <form
      ref={form}
      class="add-named"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <PlainText
        label={label}
        value={name}
        onInput={(text) => {
          setName(text);
          setProblem(null);
        }}
        problems={problem === null ? refused : [problem]}
        {...(help === undefined ? {} : { help })}
      />
      {children}
      <Button type="submit">{button}</Button>
    </form>
  );
}
