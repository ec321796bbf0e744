import { openWelcome } from "../platform/open-welcome.ts";
import { readSetting } from "../storage/settings.ts";

/** Opens the first-run page, unless somebody in this profile has gone through it: a copied profile is installed anew. */
export async function welcomeOnce(): Promise<void> {
  const welcomed = await readSetting("welcomed");
  if (!(welcomed.ok && welcomed.value)) await openWelcome();
}
