import { type Chromium, launchChromium } from "../../../test/support/chromium.ts";

export type KillableBrowser = Chromium & { kill(): Promise<void> };

/** The built extension in a Chromium that can end as by a power cut, on a profile that is kept. */
export async function openKillable(profile: string, hosts: Record<string, number>): Promise<KillableBrowser> {
  const chromium = await launchChromium({ profile, hosts, firstRun: true });
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  const own = processInfo.find(({ type }) => type === "browser");
  if (!own) throw new Error("Chromium does not say which process it is");
  const kill = async (): Promise<void> => {
    // All of its processes at once: none has time to write anything more.
    process.kill(-own.id, "SIGKILL");
    await chromium.close().catch(() => {});
  };
  return { ...chromium, kill };
}
