import type { InputProps } from "./input-props.ts";
import { NumberControl } from "./number-control.tsx";

export function PercentInput({ field: _, ...props }: InputProps<number>) {
  return (
    <div class="control-line">
      <NumberControl {...props} />
      <span class="control-after">%</span>
    </div>
  );
}
