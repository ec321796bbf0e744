import type { ComponentChildren } from "preact";
import { useWords } from "../ui/words-context.ts";
import { type Section, writeRoute } from "./route.ts";
import "./department-links.css";

type Department = { id: string; name: string; count: number | undefined };
type Props = {
  section: Section;
  /** All departments together, then each; `count`: of what the section is about. */
  all: Omit<Department, "id"> & { id?: string };
  departments: Department[];
  current: string | undefined;
  children?: ComponentChildren;
};

/** Leads to what a section holds of one department. */
export function DepartmentLinks({ section, all, departments, current, children }: Props) {
  const words = useWords();
  const link = ({ id, name, count }: Omit<Department, "id"> & { id?: string }) => (
    <li key={id}>
      <a href={writeRoute({ section, of: id })} aria-current={id === current ? "true" : undefined}>
        {name} <span>{count}</span>
      </a>
    </li>
  );
  return (
    <nav class="departments" aria-label={words("manager_departments")}>
      <ul>
        {link(all)}
        {departments.map(link)}
      </ul>
      {children}
    </nav>
  );
}
