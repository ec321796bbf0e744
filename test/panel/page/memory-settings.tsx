import { useState } from "preact/hooks";
import { WatchedList } from "../../../extension/panel/drift/watched-list.tsx";
import { SettingsView } from "../../../extension/panel/settings/settings-view.tsx";
import { ShortcutList } from "../../../extension/setup/shortcut-list.tsx";
import type { Settings } from "../../../extension/storage/settings.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";

const playbook = starterPlaybook();
const shortcuts = [
  { id: "_execute_action", description: "", keys: "Alt+Shift+H" },
  { id: "gaps", description: "Open My gaps", keys: "" },
];

const start: Settings = {
  repName: "Jo Rivera",
  stageNames: {},
  turnOnDismissed: [],
  company: {
    name: "Ridge Tooling",
    docks: [
      { id: "dock-7", name: "Dock 7", address: "9 Mill Rd", limits: "Forklift 2,500 kg" },
      { id: "dock-8", name: "Dock 8", address: "11 Mill Rd" },
    ],
  },
  labels: null,
  backupReminder: true,
  backups: { last: null, awayUntil: "" },
  backupFolder: null,
  welcomed: true,
  welcomeStep: "done",
  pillOn: true,
  pillPlace: { side: "right", down: 0.5 },
  pillDismissed: {},
  signPackets: true,
  unwatched: ["order-lines/unit-price"],
  columnOrders: { used: "", orders: [] },
};

declare global {
  interface Window {
    settings: () => Settings;
  }
}

/** The settings kept in memory; Salesforce can be turned off, and turning it on is refused. */
export function MemorySettings() {
  const [settings, setSettings] = useState(start);
  const [on, setOn] = useState(true);
  window.settings = () => settings;
  return (
    <SettingsView
      settings={settings}
      crms={[{ id: "salesforce", name: "Salesforce", on }]}
      version="0.1.0"
      shortcuts={<ShortcutList shortcuts={shortcuts} browser="chromium" />}
      watched={
        <WatchedList
          playbook={playbook}
          unwatched={settings.unwatched}
          onChange={(change) => setSettings((was) => ({ ...was, unwatched: change(was.unwatched) }))}
        />
      }
      save={{ kind: "saved" }}
      onRetry={() => {}}
      onChange={(name, change) => setSettings((was) => ({ ...was, [name]: change(was[name]) }))}
      onTurnOn={async () => false}
      onTurnOff={async () => {
        setOn(false);
        return true;
      }}
      onWelcome={() => {}}
      onPlaybook={() => {}}
      onBackup={() => {}}
      onDesk={() => {}}
    />
  );
}
