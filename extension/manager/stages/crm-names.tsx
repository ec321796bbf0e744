import { useState } from "preact/hooks";
import { stagesToChoose } from "../../../src/crm/stages.ts";
import {
  isNameTaken,
  setStageOfName,
  stageNamesOf,
} from "../../../src/playbook/editing/edits/stage-names.ts";
import { adapters } from "../../crm/index.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { AddNamed } from "../editing/add-named.tsx";
import { SelectSetting } from "../editing/select-setting.tsx";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";
import { CrmNameRow } from "./crm-name-row.tsx";
import "./crm-names.css";

/** Every CRM that can be read, and any other that a playbook has names of. */
export function CrmNames() {
  const { crmStages } = useBook().playbook;
  const crms = [...new Set([...adapters.map(({ id }) => id), ...Object.keys(crmStages)])];
  return (
    <>
      {crms.map((crm) => (
        <NamesOfCrm key={crm} crm={crm} />
      ))}
    </>
  );
}

const crmName = (id: string): string =>
  adapters.find((adapter) => adapter.id === id)?.name ?? id.charAt(0).toUpperCase() + id.slice(1);

function NamesOfCrm({ crm }: { crm: string }) {
  const words = useWords();
  const { playbook } = useBook();
  const { isLocked } = useLocks();
  const names = Object.entries(stageNamesOf(playbook, crm));
  const called = crmName(crm);
  return (
    <div class="crm-names">
      {names.length === 0 ? (
        <p>{words("manager_crm_names_none", called)}</p>
      ) : (
        <table>
          <caption class="visually-hidden">{words("manager_crm_names_of", called)}</caption>
          <thead>
            <tr>
              <th scope="col">{words("manager_crm_name_in", called)}</th>
              <th scope="col">{words("manager_our_stage")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {names.map(([name, stage]) => (
              <CrmNameRow key={name} crm={crm} name={name} stage={stage} />
            ))}
          </tbody>
        </table>
      )}
      {isLocked(`crmStages:${crm}`) ? <ByPolicy /> : <NewName crm={crm} called={called} />}
    </div>
  );
}

function NewName({ crm, called }: { crm: string; called: string }) {
  const words = useWords();
  const { playbook } = useBook();
  const { change, refused } = useChange();
  const stages = stagesToChoose(playbook.stages);
  const [chosen, setChosen] = useState<string | null>(null);
  const stage = stages.find(({ id }) => id === chosen)?.id ?? stages[0]?.id ?? "";
  return (
    <AddNamed
      label={words("manager_new_crm_name", called)}
      button={words("manager_add_crm_name")}
      missing={words("manager_name_missing")}
      wrong={(name) => (isNameTaken(playbook, crm, name) ? words("manager_crm_name_taken", called) : null)}
      add={(name) => change((now) => setStageOfName(now, crm, name, stage))}
      refused={refused}
    >
      <SelectSetting
        label={words("manager_our_stage")}
        value={stage}
        options={stages.map(({ id, short }) => ({ value: id, label: short }))}
        onChange={setChosen}
      />
    </AddNamed>
  );
}
