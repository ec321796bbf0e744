import { Setting } from "./setting.tsx";
import "../../inputs/input.css";

type Props = {
  label: string;
  value: string;
  onInput: (text: string) => void;
  problems?: string[];
  help?: string;
  multiline?: boolean;
  suggestions?: string;
};

/** A text of a form that is handed in as a whole: nothing of it is stored before. */
export function PlainText({
  label,
  value,
  onInput,
  problems = [],
  help,
  multiline = false,
  suggestions,
}: Props) {
  return (
    <Setting label={label} problems={problems} wide={multiline} {...(help === undefined ? {} : { help })}>
      {(ids) => {
        const control = {
          ...ids,
          class: "control",
          value,
          maxLength: 1000,
          dir: "auto" as const,
          onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
            onInput(currentTarget.value),
        };
        return multiline ? (
          <textarea {...control} rows={2} />
        ) : (
          <input
            {...control}
            type="text"
            autocomplete="off"
            {...(suggestions === undefined ? {} : { list: suggestions })}
          />
        );
      }}
    </Setting>
  );
}
