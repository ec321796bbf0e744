import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import type { Edited } from "../../storage/draft.ts";
import { readSetting } from "../../storage/settings.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDraft } from "../use-draft.ts";
import "../../inputs/input.css";
import "./sign-form.css";

type Signed = { by: string; note: string };
type Props = { action: string; onSign: (signed: Signed) => Promise<Edited>; onClose: () => void };

/** Who publishes and why: everybody who works with the version can read it. */
export function SignForm({ action, onSign, onClose }: Props) {
  const words = useWords();
  const id = useId();
  const by = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [lacks, setLacks] = useState<keyof Signed | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [working, setWorking] = useState(false);
  const { origin, by: last } = useDraft().draft.newest;
  const publishedHere = origin.from === "draft" || origin.from === "again";
  useEffect(() => {
    void readSetting("repName").then((name) => {
      const known = (name.ok && name.value) || (publishedHere ? last : "");
      if (by.current?.value === "") by.current.value = known;
    });
  }, []);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const signed = { by: by.current?.value.trim() ?? "", note: note.current?.value.trim() ?? "" };
    const lacking = signed.note === "" ? "note" : signed.by === "" ? "by" : null;
    setLacks(lacking);
    if (lacking) return (lacking === "by" ? by : note).current?.focus();
    setWorking(true);
    const published = await onSign(signed);
    setWorking(false);
    setProblem(published.ok ? null : published.problem);
    if (published.ok) onClose();
  };
  return (
    <form class="sign-form" noValidate onSubmit={submit}>
      <label for={`${id}n`}>{words("manager_publish_note")}</label>
      <textarea
        id={`${id}n`}
        ref={note}
        class="control"
        rows={2}
        dir="auto"
        maxLength={1000}
        autofocus
        aria-invalid={lacks === "note"}
        aria-describedby={`${id}p`}
      />
      <label for={`${id}b`}>{words("manager_publish_by")}</label>
      <input
        id={`${id}b`}
        ref={by}
        class="control"
        dir="auto"
        maxLength={200}
        autocomplete="name"
        aria-invalid={lacks === "by"}
        aria-describedby={`${id}p`}
      />
      <p id={`${id}p`} class="sign-lacks" role="alert">
        {lacks && words(`manager_publish_needs_${lacks}`)}
      </p>
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      <div class="dialog-foot">
        <Button onClick={onClose}>{words("ui_cancel")}</Button>
        <Button tone="main" type="submit" disabled={working}>
          {action}
        </Button>
      </div>
    </form>
  );
}
