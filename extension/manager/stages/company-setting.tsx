import { addDock, moveDock, setCompany } from "../../../src/playbook/editing/edits/company.ts";
import { usePolicy } from "../../setup/under-policy.tsx";
import { useOrder } from "../../ui/reorder/use-order.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { AddNamed } from "../editing/add-named.tsx";
import { TextSetting } from "../editing/text-setting.tsx";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";
import { DockCard } from "./dock-card.tsx";

/** Who we are and where goods arrive, as packets and labels print it. */
export function CompanySetting() {
  const words = useWords();
  const { company } = useBook().playbook;
  const { isLocked } = useLocks();
  const given = usePolicy()?.policy.company !== undefined;
  const part = (member: "name" | "address") => ({
    member,
    value: company[member] ?? "",
    locked: isLocked(`company:${member}`),
  });
  return (
    <>
      {given && <p class="page-part-lead">{words("manager_company_given")}</p>}
      <div class="settings settings-wide">
        <CompanyText {...part("name")} label={words("manager_company_name")} />
        <CompanyText {...part("address")} label={words("manager_company_address")} />
      </div>
      <Docks />
    </>
  );
}

type TextProps = { member: "name" | "address"; label: string; value: string; locked: boolean };

function CompanyText({ member, ...props }: TextProps) {
  const { change, refused } = useChange();
  return (
    <TextSetting
      {...props}
      save={(now) => change((playbook) => setCompany(playbook, member, now), { quiet: true })}
      refused={refused}
    />
  );
}

function Docks() {
  const words = useWords();
  const { docks } = useBook().playbook.company;
  const { isLocked } = useLocks();
  const { change, refused } = useChange();
  const { list, step } = useOrder<HTMLUListElement>(docks, (id, after) =>
    change((playbook) => moveDock(playbook, id, after)),
  );
  return (
    <div class="docks">
      <h3>{words("setup_docks")}</h3>
      {docks.length === 0 && <p>{words("manager_no_docks")}</p>}
      <ul {...list}>
        {docks.map((dock, at) => (
          <DockCard
            key={dock.id}
            dock={dock}
            first={at === 0}
            last={at === docks.length - 1}
            onStep={(by) => step(dock.id, by)}
          />
        ))}
      </ul>
      {isLocked("company:docks") ? (
        <ByPolicy />
      ) : (
        <AddNamed
          label={words("manager_new_dock")}
          button={words("manager_add_dock")}
          missing={words("manager_name_missing")}
          add={(name) => change((playbook) => addDock(playbook, name))}
          refused={refused}
        />
      )}
    </div>
  );
}
