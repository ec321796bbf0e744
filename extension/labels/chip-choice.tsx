import { RadioChips } from "../inputs/radio-chips.tsx";

type Props<Value extends string> = {
  id: string;
  title: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** One of a few, under its question. */
export function ChipChoice<Value extends string>({ id, title, value, options, onChange }: Props<Value>) {
  return (
    <div class="labels-group">
      <h2 id={id}>{title}</h2>
      <RadioChips
        id={`${id}-chips`}
        labelledBy={id}
        describedBy={undefined}
        value={value}
        options={options}
        onChange={(chosen) => {
          const known = options.find((option) => option.value === chosen);
          if (known) onChange(known.value);
        }}
      />
    </div>
  );
}
