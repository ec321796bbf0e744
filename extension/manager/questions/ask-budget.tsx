import { useWords } from "../../ui/words-context.ts";
import type { Asked } from "../asked-counts.ts";
import { useBook } from "../book-context.ts";
import { useAskedCounts } from "../use-asked-counts.ts";
import "./ask-budget.css";

/** What one department, or all of them, cost a rep at each stage: on a plain job, with customer goods, with everything on. */
export function AskBudget({ department }: { department: string | undefined }) {
  const words = useWords();
  const book = useBook();
  const counts = useAskedCounts();
  if (!counts) return null;
  const jobs = [
    { name: words("manager_asked_plain"), asked: counts.plain },
    { name: words("manager_asked_goods"), asked: counts.goods },
    { name: words("manager_asked_everything"), asked: counts.everything },
  ].filter((job): job is { name: string; asked: Asked } => job.asked !== null);
  const stages = [
    ...book.playbook.stages.map(({ id, short }) => ({ id: id as string | null, name: short })),
    { id: null, name: words("manager_never_due") },
  ].filter(({ id }) => counts.everything.of(department, id) > 0);
  return (
    <table class="ask-budget">
      <caption>{words("manager_rep_is_asked")}</caption>
      <thead>
        <tr>
          <td />
          {jobs.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages.map(({ id, name }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {jobs.map((job) => (
              <td key={job.name}>{job.asked.of(department, id)}</td>
            ))}
          </tr>
        ))}
        <tr class="ask-budget-all">
          <th scope="row">{words("manager_asked_in_all")}</th>
          {jobs.map((job) => (
            <td key={job.name}>{job.asked.of(department)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** The same in a line, beside what is being edited. */
export function AskBudgetLine({ department }: { department: string | undefined }) {
  const words = useWords();
  const counts = useAskedCounts();
  if (!counts) return <p class="ask-budget-line">{words("manager_counting")}</p>;
  const { plain, goods, everything } = counts;
  return (
    <p class="ask-budget-line">
      {words("manager_rep_is_asked_here")}{" "}
      {[
        plain && words("manager_asked_line_plain", plain.of(department)),
        goods && words("manager_asked_line_goods", goods.of(department)),
        words("manager_asked_line_everything", everything.of(department)),
      ]
        .filter(Boolean)
        .join(" · ")}
    </p>
  );
}
