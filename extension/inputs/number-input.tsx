import type { InputProps } from "./input-props.ts";
import { NumberControl } from "./number-control.tsx";

export function NumberInput({ field, ...props }: InputProps<number>) {
  const [unit] = field.units ?? [];
  if (!unit) return <NumberControl {...props} />;
  return (
    <div class="control-line">
      <NumberControl {...props} />
      <span class="control-after">{unit}</span>
    </div>
  );
}
