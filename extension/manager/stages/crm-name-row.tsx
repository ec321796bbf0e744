import { stagesToChoose } from "../../../src/crm/stages.ts";
import { removeStageName, setStageOfName } from "../../../src/playbook/editing/edits/stage-names.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";
import { useRemove } from "../editing/use-remove.ts";
import { useLocks } from "../locks.ts";

type Props = { crm: string; name: string; stage: string };

/** One of a CRM's own names, and which of our stages it means. */
export function CrmNameRow({ crm, name, stage }: Props) {
  const words = useWords();
  const { playbook } = useBook();
  const { change, refused } = useChange();
  const { remove } = useRemove(words("manager_removed", name), () =>
    document.getElementById("part-names")?.focus(),
  );
  const { isLocked } = useLocks();
  const locked = isLocked(`crmStages:${crm}:${name}`);
  const stages = stagesToChoose(playbook.stages);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select
          class="control"
          aria-label={words("manager_stage_of_name", name)}
          value={stage}
          disabled={locked}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value;
            void change((book) => setStageOfName(book, crm, name, chosen));
            // Refused, what stands there is what stood there.
            currentTarget.value = stage;
          }}
        >
          {!stages.some(({ id }) => id === stage) && <option value={stage}>{stage}</option>}
          {stages.map(({ id, short }) => (
            <option key={id} value={id}>
              {short}
            </option>
          ))}
        </select>
        {refused.map((problem) => (
          <p key={problem} class="setting-problem" role="alert">
            {problem}
          </p>
        ))}
      </td>
      <td>
        {!locked && (
          <Button
            tone="icon"
            aria-label={words("manager_remove_named", name)}
            onClick={() => void remove((book) => removeStageName(book, crm, name))}
          >
            <Icon name="trash" />
          </Button>
        )}
      </td>
    </tr>
  );
}
