import type { ComponentChildren } from "preact";
import type { Company } from "../../../src/playbook/playbook.ts";
import type { SaveState } from "../../inputs/save-queue.ts";
import { SavedSign, SaveFailure } from "../../inputs/saved-sign.tsx";
import { IdentityForm } from "../../setup/identity-form.tsx";
import type { CrmAccess } from "../../setup/use-crm-access.ts";
import type { ChangeSetting } from "../../setup/use-settings.ts";
import type { Settings } from "../../storage/settings.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { CrmAccessList } from "./crm-access-list.tsx";
import { Section } from "./section.tsx";
import "./settings.css";

type Props = {
  settings: Settings;
  /** What the organisation set of the company. */
  givenCompany?: Partial<Company> | undefined;
  crms: CrmAccess[];
  version: string;
  shortcuts: ComponentChildren;
  watched: ComponentChildren;
  save: SaveState;
  onRetry: () => void;
  onChange: ChangeSetting;
  /** Called inside the click itself. False: refused. */
  onTurnOn: (crm: string) => Promise<boolean>;
  onTurnOff: (crm: string) => Promise<boolean>;
  onWelcome: () => void;
  onPlaybook: () => void;
  /** Opens the page where packet files are read. */
  onDesk: () => void;
  /** Opens the page where backups are saved and restored. */
  onBackup: () => void;
};

/** Everything a rep can set, saved at each change. */
export function SettingsView(props: Props) {
  const words = useWords();
  const { settings, save, onChange } = props;
  return (
    <main class="settings">
      <div class="settings-head">
        <h1>{words("panel_settings")}</h1>
        <SavedSign save={save} />
      </div>
      <SaveFailure save={save} onRetry={props.onRetry} />
      <Section title={words("panel_settings_you")}>
        <IdentityForm
          name={settings.repName}
          company={settings.company}
          given={props.givenCompany}
          onName={(name) => onChange("repName", () => name)}
          onCompany={(to) => onChange("company", to)}
        />
      </Section>
      <Section title={words("panel_settings_crms")}>
        <CrmAccessList crms={props.crms} onTurnOn={props.onTurnOn} onTurnOff={props.onTurnOff} />
      </Section>
      <Section title={words("panel_settings_page")}>
        <label class="settings-choice">
          <input
            type="checkbox"
            checked={settings.pillOn}
            onChange={({ currentTarget: { checked } }) => onChange("pillOn", () => checked)}
          />
          {words("panel_settings_pill")}
        </label>
      </Section>
      <Section title={words("panel_settings_packets")}>
        <label class="settings-choice">
          <input
            type="checkbox"
            checked={settings.signPackets}
            aria-describedby="settings-sign-hint"
            onChange={({ currentTarget: { checked } }) => onChange("signPackets", () => checked)}
          />
          {words("panel_settings_sign")}
        </label>
        <p id="settings-sign-hint">{words("panel_settings_sign_hint")}</p>
        <Button tone="quiet" onClick={props.onDesk}>
          {words("panel_open_packets")}
        </Button>
      </Section>
      <Section title={words("panel_settings_watched")}>{props.watched}</Section>
      <Section title={words("panel_settings_keys")}>{props.shortcuts}</Section>
      <Section title={words("panel_settings_more")}>
        <Button tone="quiet" onClick={props.onWelcome}>
          {words("panel_settings_welcome")}
        </Button>
        <Button tone="quiet" onClick={props.onPlaybook}>
          {words("panel_settings_playbook")}
        </Button>
      </Section>
      <Section title={words("panel_settings_backup")}>
        <Button tone="quiet" onClick={props.onBackup}>
          {words("panel_settings_backup_open")}
        </Button>
      </Section>
      <Section title={words("panel_settings_privacy")}>
        <p>
          {words("panel_settings_private_1")} {words("panel_settings_private_2")}{" "}
          {words("panel_settings_private_3")}
        </p>
      </Section>
      <p class="settings-version">{words("panel_settings_version", props.version)}</p>
    </main>
  );
}
