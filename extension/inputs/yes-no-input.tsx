import { useWords } from "../ui/words-context.ts";
import type { InputProps } from "./input-props.ts";
import { RadioChips } from "./radio-chips.tsx";

export function YesNoInput({ value, onChange, ...props }: InputProps<boolean>) {
  const words = useWords();
  const options = [
    { value: "true", label: words("yes") },
    { value: "false", label: words("no") },
  ];
  return (
    <RadioChips
      {...props}
      joined
      options={options}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => onChange(chosen === "true")}
    />
  );
}
