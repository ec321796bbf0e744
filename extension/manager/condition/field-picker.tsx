import { useId, useState } from "preact/hooks";
import { useWords } from "../../ui/words-context.ts";
import { useBuilder } from "./builder-context.ts";
import { type Found, findReadable } from "./find-readable.ts";
import { FoundList } from "./found-list.tsx";
import "./field-picker.css";

/** The question a comparison reads: found by typing part of its name, its words or its id. */
export function FieldPicker({ picked, onPick }: { picked: string | null; onPick: (field: string) => void }) {
  const words = useWords();
  const builder = useBuilder();
  const id = useId();
  const [open, setOpen] = useState(false);
  /** Null: nothing since the list opened, so all are shown and the name stays. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const { naming } = builder;
  const name = picked === null ? "" : (naming.fields.label(picked) ?? naming.retired.label(picked) ?? picked);
  const found = open ? findReadable(typed ?? "", builder) : [];
  const at = Math.min(active, found.length - 1);
  const close = (): void => {
    setOpen(false);
    setTyped(null);
  };
  const openAtPicked = (): void => {
    setActive(
      Math.max(
        0,
        findReadable("", builder).findIndex(({ item }) => item.id === picked),
      ),
    );
    setOpen(true);
  };
  const choose = (one: Found | undefined): void => {
    if (!one || one.because) return;
    close();
    onPick(one.item.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!open) openAtPicked();
      else setActive(Math.max(0, Math.min(found.length - 1, at + step)));
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      choose(found[at]);
    } else if (event.key === "Escape" && open) {
      // Only the list goes, not the dialog or the question around it.
      event.stopPropagation();
      close();
    }
  };
  return (
    <div class="field-picker">
      <input
        class="control"
        role="combobox"
        autocomplete="off"
        dir="auto"
        aria-label={words("manager_condition_field")}
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
        aria-invalid={picked !== null && !builder.byId.has(picked)}
        placeholder={words("manager_condition_field_hint")}
        value={typed ?? name}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => !open && openAtPicked()}
        onInput={({ currentTarget }) => {
          setActive(0);
          setOpen(true);
          setTyped(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {open && <FoundList id={id} found={found} active={at} onChoose={choose} />}
    </div>
  );
}
