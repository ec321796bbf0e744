import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";
import type { DealView } from "./deal-view.ts";
import { useReveal } from "./reveal.ts";

/** What each department still lacks; a click goes to the first of it. */
export function DepartmentChips({ departments }: Pick<DealView, "departments">) {
  const words = useWords();
  const { reveal } = useReveal();
  if (departments.length === 0) return null;
  return (
    <ul class="department-chips" aria-label={words("panel_departments")}>
      {departments.map(({ id, name, missing }) => {
        const [first] = missing;
        return (
          <li key={id}>
            {first === undefined ? (
              <span class="department-chip department-chip-ok">
                <Icon name="check" />
                {name} <span class="visually-hidden">{words("panel_complete")}</span>
              </span>
            ) : (
              <button type="button" class="department-chip" onClick={() => reveal(first)}>
                {name} <b>{missing.length}</b>{" "}
                <span class="visually-hidden">{words("panel_missing_word")}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
