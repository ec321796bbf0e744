import { valueText } from "../../../src/checklist/answer-text.ts";
import type { Requirement, Requirements } from "../../../src/checklist/profile/profile.ts";
import { fitsKind, storedText } from "../../../src/field-kinds/field-kind.ts";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import type { Value } from "../../../src/field-kinds/value.ts";
import type { Field } from "../../../src/playbook/field.ts";
import { Button } from "../../ui/button.tsx";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { kindInWords } from "../in-words.ts";

type Props = {
  requirements: Requirements;
  /** Questions that stand in the profile with their input. */
  shown: Field[];
  onRemove: (field: string) => void;
  onBack: (field: string, value: Value) => void;
};

/** What the playbook asks no longer, or in another kind: kept as it was given, and not used. */
export function UnusedRequirements({ requirements, shown, onRemove, onBack }: Props) {
  const words = useWords();
  const { playbook } = useBook();
  const offerUndo = useUndo();
  const known = [...playbook.fields, ...(playbook.retired ?? [])];
  const used = new Set(shown.filter((field) => fits(field, requirements[field.id])).map(({ id }) => id));
  const unused = Object.entries(requirements).filter(([id]) => !used.has(id));
  if (unused.length === 0) return null;
  return (
    <section aria-labelledby="unused-title">
      <h2 id="unused-title">{words("customers_unused_title")}</h2>
      <ul class="unused">
        {unused.map(([id, { value }]) => {
          const field = known.find((one) => one.id === id);
          const label = field?.label ?? id;
          const asked = playbook.fields.find((one) => one.id === id);
          return (
            <li key={id}>
              <p>
                <b>{label}</b>:{" "}
                <bdi>
                  {field && fits(field, { value }) ? valueText(value, field, words) : storedText(value)}
                </bdi>
              </p>
              <p class="customer-help">
                {asked
                  ? words("customers_unused_retyped", kindInWords(asked, words))
                  : words("customers_unused_gone")}
              </p>
              <Button
                tone="quiet"
                aria-label={words("customers_remove", label)}
                onClick={() => {
                  onRemove(id);
                  offerUndo(words("customers_removed", label), () => onBack(id, value));
                }}
              >
                {words("ui_remove")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function fits(field: Field, requirement: Pick<Requirement, "value"> | undefined): boolean {
  const kind = fieldKinds.get(field.kind);
  // Nothing given yet fits anything.
  return requirement === undefined || (kind !== undefined && fitsKind(kind, field, requirement.value));
}
