import { database } from "../../../extension/storage/db.ts";
import type { SavedDatabase } from "./saved-database.ts";
import { driftStored } from "./stored-drift.ts";
import { upgradeSaved } from "./upgraded.ts";

declare global {
  interface Window {
    upgrades: { open(was: SavedDatabase): ReturnType<typeof upgradeSaved>; drift: typeof driftStored };
  }
}

window.upgrades = {
  async open(was) {
    await database().delete();
    return upgradeSaved(was);
  },
  drift: driftStored,
};
