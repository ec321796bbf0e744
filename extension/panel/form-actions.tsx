import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";

/** Under a small form inside a card. */
export function FormActions({ label, onCancel }: { label: string; onCancel: () => void }) {
  const words = useWords();
  return (
    <div class="inline-form-actions">
      <Button type="submit">{label}</Button>
      <Button tone="quiet" onClick={onCancel}>
        {words("ui_cancel")}
      </Button>
    </div>
  );
}
