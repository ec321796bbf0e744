import { useEffect } from "preact/hooks";
import { tellBackground } from "../../messages/transport.ts";
import { version } from "../../platform/about.ts";
import { openBackupPage } from "../../platform/open-backup-page.ts";
import { openDesk } from "../../platform/open-desk.ts";
import { openOptions } from "../../platform/open-options.ts";
import { openWelcome } from "../../platform/open-welcome.ts";
import { ConnectedShortcuts } from "../../setup/connected-shortcuts.tsx";
import { usePolicy } from "../../setup/under-policy.tsx";
import { useCrmAccess } from "../../setup/use-crm-access.ts";
import { useSettings } from "../../setup/use-settings.ts";
import { ConnectedWatched } from "../drift/connected-watched.tsx";
import { StorageProblem } from "../storage-problem.tsx";
import { SettingsView } from "./settings-view.tsx";

/** The rep's own settings, joined to the database and the browser. */
export function SettingsPage() {
  const { settings, problem, save, change, retry } = useSettings();
  const { crms, turnOn, turnOff } = useCrmAccess();
  const policy = usePolicy();
  const pillOn = settings?.pillOn;
  useEffect(() => {
    // The button goes, or comes, in the pages of windows whose panel is closed.
    if (pillOn !== undefined) void tellBackground({ kind: "nudge-again" }).catch(() => {});
  }, [pillOn]);
  if (problem) return <StorageProblem problem={problem} />;
  if (!settings || !crms) return <main aria-busy="true" />;
  return (
    <SettingsView
      settings={settings}
      givenCompany={policy?.policy.company}
      crms={crms}
      version={version()}
      shortcuts={<ConnectedShortcuts />}
      watched={<ConnectedWatched unwatched={settings.unwatched} onChange={(to) => change("unwatched", to)} />}
      save={save}
      onRetry={retry}
      onChange={change}
      onTurnOn={turnOn}
      onTurnOff={turnOff}
      onWelcome={() => void openWelcome()}
      onPlaybook={() => void openOptions()}
      onDesk={() => void openDesk()}
      onBackup={() => void openBackupPage()}
    />
  );
}
