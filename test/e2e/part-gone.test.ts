import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { builtForChrome, launchChromium } from "../support/chromium.ts";

it("says that a part is gone which an update took away, and offers to reload; the rest of the panel goes on", async () => {
  const built = await mkdtemp(join(tmpdir(), "whitespot-part-gone-"));
  await cp(builtForChrome, built, { recursive: true });
  const assets = join(built, "assets");
  const gone = (await readdir(assets)).filter((name) => /^settings-page-.*\.js$/.test(name));
  expect(gone).toHaveLength(1);
  await rm(join(assets, gone[0] as string));
  const browser = await launchChromium({ built });
  try {
    const panel = await browser.context.newPage();
    await panel.goto(browser.addressOf("extension/panel/index.html"));
    await panel.getByRole("button", { name: "Settings" }).click();
    await panel.getByRole("heading", { name: messages.ui_part_gone_title.message }).waitFor();
    await panel.getByRole("button", { name: "Reload" }).waitFor();
    await panel.getByRole("button", { name: "My gaps" }).click();
    await panel.getByRole("heading", { name: messages.gaps_none.message }).waitFor();
  } finally {
    await browser.close();
    await rm(built, { recursive: true, force: true });
  }
});
