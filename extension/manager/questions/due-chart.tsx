import type { Field } from "../../../src/playbook/field.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import "./due-chart.css";

/** How many questions fall due at each stage, those that are on against all. The numbers say it; the bars only show it. */
export function DueChart({ fields }: { fields: Field[] }) {
  const words = useWords();
  const book = useBook();
  const rows = [
    ...book.playbook.stages.map(({ id, short }) => ({ id, name: short })),
    { id: null, name: words("manager_never_due") },
  ]
    .map(({ id, name }) => {
      const due = fields.filter(({ dueFrom }) => dueFrom === id);
      return { name, all: due.length, on: due.filter((field) => book.isOn(field, field)).length };
    })
    .filter(({ all }) => all > 0);
  const most = Math.max(1, ...rows.map(({ all }) => all));
  return (
    <table class="due-chart">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{words("manager_stage")}</th>
          <th scope="col">{words("manager_overview_due")}</th>
          <th scope="col">{words("manager_due_on_of_all")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, all, on }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {/* Lengths as SVG attributes: the page's security policy allows no inline styles. */}
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="due-chart-all" width={(100 * all) / most} height="10" rx="1" />
                <rect class="due-chart-on" width={(100 * on) / most} height="10" rx="1" />
              </svg>
            </td>
            <td>{words("manager_on_of_all", on, all)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
