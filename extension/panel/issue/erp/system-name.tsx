import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { useWords } from "../../../ui/words-context.ts";

type Props = {
  name: string;
  /** Names other systems have. */
  taken: string[];
  onName: (name: string) => Promise<{ ok: boolean }>;
  onClose: () => void;
};

/** As the rep calls the system: "JobBOSS". No two of one name, for nobody could tell them apart. */
export function SystemName({ name, taken, onName, onClose }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.select(), []);
  const [problem, setProblem] = useState("");
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const given = typed.trim();
    if (given === "") return setProblem(words("erp_name_missing"));
    const same = taken.find((one) => one.toLowerCase() === given.toLowerCase());
    if (same !== undefined) return setProblem(words("erp_name_taken", same));
    if ((await onName(given)).ok) onClose();
  };
  return (
    <form class="erp-order" noValidate onSubmit={submit}>
      <label class="part-name" for={id}>
        {words("erp_name")}
      </label>
      <div class="erp-order-line">
        <input
          id={id}
          class="control"
          dir="auto"
          autocomplete="off"
          maxLength={60}
          ref={input}
          value={typed}
          aria-invalid={problem !== ""}
          aria-describedby={`${id}p`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit">{words(name === "" ? "erp_add" : "panel_save")}</Button>
        <Button tone="quiet" onClick={onClose}>
          {words("ui_cancel")}
        </Button>
      </div>
      <p id={`${id}p`} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
