import { useLayoutEffect, useRef } from "preact/hooks";
import type { FileReference } from "../../src/field-kinds/value.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";
import type { InputProps } from "./input-props.ts";
import { PartControl } from "./part-control.tsx";
import "./file-input.css";

/** Files named so that a reader finds them. Picking one takes its name; nothing is read or copied. */
export function FileInput({
  id,
  value = [],
  labelledBy,
  describedBy,
  invalid,
  onChange,
  onUnusable,
}: InputProps<FileReference[]>) {
  const words = useWords();
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  const save = (files: FileReference[]): void => {
    latest.current = files;
    onChange(files.length > 0 ? files : undefined);
  };
  const change = (at: number, part: "name" | "revision", text: string): void =>
    save(latest.current.map((file, index) => (index === at ? withPart(file, part, text) : file)));
  const pick = (input: HTMLInputElement): void => {
    save([...latest.current, ...[...(input.files ?? [])].map(({ name }) => ({ name: name.slice(0, 500) }))]);
    input.value = "";
  };
  return (
    <fieldset id={id} class="files" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {value.map((file, at) => (
        <div key={at} class="file">
          <PartControl
            name={words("input_file_name")}
            text={file.name}
            invalid={invalid}
            describedBy={describedBy}
            onPart={(text) => change(at, "name", text)}
            onUnusable={onUnusable}
          />
          <PartControl
            name={words("input_file_revision")}
            text={file.revision}
            invalid={false}
            describedBy={undefined}
            onPart={(text) => change(at, "revision", text)}
            onUnusable={onUnusable}
          />
          <Button
            tone="icon"
            aria-label={words("input_file_remove", file.name)}
            onClick={() => save(latest.current.filter((_, index) => index !== at))}
          >
            <Icon name="trash" />
          </Button>
        </div>
      ))}
      <div class="file-actions">
        <span class="button button-plain file-pick">
          <Icon name="plus" />
          {words("input_file_pick")}
          <input
            type="file"
            multiple
            aria-label={words("input_file_pick")}
            onChange={(event) => pick(event.currentTarget)}
          />
        </span>
        <Button onClick={() => save([...latest.current, { name: "" }])}>{words("input_file_type")}</Button>
      </div>
      <p class="file-hint">{words("input_file_hint")}</p>
    </fieldset>
  );
}

function withPart(file: FileReference, part: "name" | "revision", text: string): FileReference {
  const { revision, ...rest } = file;
  if (part === "name") return { ...file, name: text };
  return text.trim() === "" ? rest : { ...rest, revision: text };
}
