import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Issues the deal's packet with gaps, as a rep does, and saves the whole one: the path of the HTML file on disk. */
export async function saveWholePacket(panel: Page, reason: string): Promise<string> {
  await panel.getByRole("button", { name: "Issue packet…" }).click();
  await panel.getByLabel("Why it goes out with gaps").fill(reason);
  await panel.getByRole("button", { name: "Issue with gaps" }).click();
  const saving = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Save: Whole packet, for sales" }).click();
  const file = await saving;
  const folder = await mkdtemp(join(process.env.WHITESPOT_RUN_FOLDER ?? tmpdir(), "packet-"));
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  await panel.keyboard.press("Escape");
  return path;
}
