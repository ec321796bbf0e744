import { type Chromium, launchChromium } from "../../../test/support/chromium.ts";

/** `kill` may be called again: then nothing is left to be done. */
export type KillableBrowser = Chromium & { kill(): Promise<void> };

/** The built extension in a Chromium that can end as by a power cut, on a profile that is kept. */
export async function openKillable(
  profile: string,
  hosts: Record<string, number> = {},
): Promise<KillableBrowser> {
  const chromium = await launchChromium({ profile, hosts, firstRun: true });
  try {
    const session = await chromium.context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
    const own = processInfo.find(({ type }) => type === "browser");
    if (!own) throw new Error("Chromium does not say which process it is");
    let isThere = true;
    const kill = async (): Promise<void> => {
      // All of its processes at once: none has time to write anything more.
      if (isThere) process.kill(-own.id, "SIGKILL");
      isThere = false;
      await chromium.close().catch(() => {});
    };
    return { ...chromium, kill };
  } catch (error) {
    await chromium.close();
    throw error;
  }
}
