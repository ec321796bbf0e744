import { savedFile } from "./saved-file.ts";
import type { Story } from "./story.ts";

/**
 * Issues the deal's packet with gaps, as a rep does, and saves the whole one: the path of the HTML file on disk. `changed`: a
 * revision says why it is issued.
 */
export async function saveWholePacket(
  { browser, panel }: Pick<Story, "browser" | "panel">,
  reason: string,
  changed?: string,
): Promise<string> {
  await panel.getByRole("button", { name: "Issue packet…" }).click();
  if (changed) await panel.getByLabel("Why it is issued again").fill(changed);
  await panel.getByLabel("Why it goes out with gaps").fill(reason);
  await panel.getByRole("button", { name: "Issue with gaps" }).click();
  const { path } = await savedFile(browser, () =>
    panel.getByRole("button", { name: "Save: Whole packet, for sales" }).click(),
  );
  await panel.keyboard.press("Escape");
  return path;
}
