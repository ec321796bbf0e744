import { savedFile } from "./saved-file.ts";
import type { Story } from "./story.ts";

/** Issues the deal's packet with gaps, as a rep does, and saves the whole one: the path of the HTML file on disk. */
export async function saveWholePacket(
  { browser, panel }: Pick<Story, "browser" | "panel">,
  reason: string,
): Promise<string> {
  await panel.getByRole("button", { name: "Issue packet…" }).click();
  await panel.getByLabel("Why it goes out with gaps").fill(reason);
  await panel.getByRole("button", { name: "Issue with gaps" }).click();
  const { path } = await savedFile(browser, () =>
    panel.getByRole("button", { name: "Save: Whole packet, for sales" }).click(),
  );
  await panel.keyboard.press("Escape");
  return path;
}
