import { useState } from "preact/hooks";
import type { CrmAccess } from "../../setup/use-crm-access.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";

type Props = {
  crms: CrmAccess[];
  onTurnOn: (crm: string) => Promise<boolean>;
  onTurnOff: (crm: string) => Promise<boolean>;
};

/** Every CRM we can read, whether we may, and the button that changes it. */
export function CrmAccessList({ crms, onTurnOn, onTurnOff }: Props) {
  const words = useWords();
  const [refused, setRefused] = useState(false);
  const turn = async ({ id, on }: CrmAccess): Promise<void> => {
    setRefused(false);
    // Asked first, inside the click: the browser refuses the question after anything was awaited.
    const changed = await (on ? onTurnOff(id) : onTurnOn(id)).catch(() => false);
    setRefused(!changed);
  };
  return (
    <>
      <ul class="settings-crms">
        {crms.map((crm) => (
          <li key={crm.id}>
            <span>
              <b>{crm.name}</b> {words(stateOf(crm))}
            </span>
            {!crm.barred && (
              <Button
                aria-label={words(
                  crm.on ? "panel_settings_turn_off_of" : "panel_settings_turn_on_of",
                  crm.name,
                )}
                onClick={() => void turn(crm)}
              >
                {words(crm.on ? "panel_settings_turn_off" : "panel_settings_turn_on")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refused && (
        <Notice tone="wait" icon="plug" role="status">
          {words("panel_settings_refused")}
        </Notice>
      )}
    </>
  );
}

function stateOf({ on, barred }: CrmAccess): string {
  if (barred) return "panel_settings_crm_barred";
  return on ? "panel_settings_crm_on" : "panel_settings_crm_off";
}
