import { useMemo } from "preact/hooks";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import type { ChangeGroup } from "../../../src/playbook/editing/words/change.ts";
import { patchesInWords } from "../../../src/playbook/editing/words/patches-in-words.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { useWords } from "../../ui/words-context.ts";
import { ChangeLineItem } from "./change-line-item.tsx";
import "./changes.css";

type Props = {
  patches: Patch[];
  before: Playbook;
  /** `before` with the patches. */
  after: Playbook;
  /** Only what concerns this department; "" is the playbook as a whole. */
  department?: string | undefined;
  /** In a dialog: smaller headings. */
  compact?: boolean;
};

/** What patches change, field by field in words, under the departments it concerns. */
export function Changes({ patches, before, after, department, compact = false }: Props) {
  const words = useWords();
  const groups = useMemo(() => patchesInWords(patches, before, after, words), [patches, before, after]);
  const shown = groups.filter((group) => department === undefined || (group.department ?? "") === department);
  const sections = byDepartment(shown);
  const Heading = compact ? "h4" : "h2";
  const Sub = compact ? "h5" : "h3";
  return (
    <div class="changes">
      {shown.length === 0 && groups.length > 0 && <p>{words("manager_changes_elsewhere")}</p>}
      {sections.map(([id, ofDepartment]) => (
        <section key={id} class="changes-department">
          <Heading>{departmentName(id, after, before) ?? words("manager_changes_whole")}</Heading>
          <ul>
            {ofDepartment.map((group) => (
              <li key={group.key} class="change">
                <Sub>
                  <span class={`change-mark change-${group.mark}`}>{words(`change_mark_${group.mark}`)}</span>{" "}
                  {group.title}
                </Sub>
                <Lines group={group} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Lines({ group }: { group: ChangeGroup }) {
  if (group.lines.length === 0) return null;
  return (
    <ul class="change-lines">
      {group.lines.map((line) => (
        <ChangeLineItem key={"text" in line ? line.text : line.name} line={line} />
      ))}
    </ul>
  );
}

function byDepartment(groups: ChangeGroup[]): [string, ChangeGroup[]][] {
  const sections = new Map<string, ChangeGroup[]>();
  for (const group of groups) {
    const id = group.department ?? "";
    sections.set(id, [...(sections.get(id) ?? []), group]);
  }
  return [...sections];
}

const departmentName = (id: string, ...playbooks: Playbook[]): string | undefined =>
  playbooks.flatMap(({ departments }) => departments).find((one) => one.id === id)?.name;
