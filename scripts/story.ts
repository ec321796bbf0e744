import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import type { Browser } from "../test/support/browser.ts";
import { repAt } from "../test/support/rep.ts";
import { savedFile } from "../test/support/saved-file.ts";
import { answerTheEssentials } from "../test/support/worked-rep.ts";

export type Stage = { browser: Browser; page: Page; panel: Page; out: string };

/** The main job with nobody watching: what was made is in `out`, with one line for each on the terminal. */
export async function tellStory(stage: Stage, say: (line: string) => void): Promise<void> {
  const { browser, page, panel, out } = stage;
  const rep = repAt(panel);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const keep = async (name: string, what: string, from: Page): Promise<void> => {
    await from.screenshot({ path: join(out, name) });
    say(`${join(out, name)}  ${what}`);
  };
  await panel.setViewportSize({ width: 360, height: 860 });
  await page.setViewportSize({ width: 1000, height: 860 });

  await panel.getByRole("button", { name: "Not now" }).click();
  await keep("crm-page.png", "the practice CRM, an opportunity in front", page);
  await keep("panel-first-look.png", "the panel beside it, with what the page fills in", panel);

  await answerTheEssentials(rep);
  await panel.evaluate(() => window.scrollTo(0, 0));
  await keep("panel-answered.png", "the essential questions answered, in the four honest ways", panel);

  await rep.show("csm-items");
  await rep.card("csm-items").evaluate((card) => {
    window.scrollTo(0, window.scrollY + card.getBoundingClientRect().top - 130);
  });
  await keep("panel-parts.png", "the list without which the engines were lost", panel);

  const folder = join(out, "packet");
  const files = await issue(stage, folder, "Jo Rivera", "The buyer sends the order on Tuesday");
  await keep("panel-issued.png", "the packet issued", panel);
  for (const name of files) say(`${join(folder, name)}  a file of the packet`);

  const paper = await browser.context.newPage();
  await paper.setViewportSize({ width: 900, height: 1160 });
  for (const name of files.filter((file) => file.endsWith(".html"))) {
    await paper.goto(`file://${join(folder, name)}`);
    await keep(name.replace(/html$/, "png"), `${name} as its reader sees it`, paper);
  }
  await paper.setViewportSize({ width: 1280, height: 860 });
  await paper.goto(browser.addressOf("extension/manager/index.html"));
  await paper.getByRole("heading", { level: 1 }).waitFor();
  await keep("manager-page.png", "the manager's page: who asks what, why and when", paper);

  const receiving = files.find((name) => name.endsWith("receiving.html"))?.replace(/html$/, "png") ?? "";
  await paper.setViewportSize({ width: 2110, height: 900 });
  await paper.goto("about:blank");
  await paper.setContent(
    overview(["crm-page.png", "panel-parts.png", receiving].map((name) => join(out, name))),
  );
  await keep("overview.png", "page, panel and receiving's page side by side", paper);
  await paper.close();
}

/** A page of pictures, for the README. */
const overview = (
  pictures: string[],
): string => `<body style="margin:20px;display:flex;gap:20px;background:#e9ebee">
${pictures.map((file) => `<img style="height:860px" src="data:image/png;base64,${readFileSync(file).toString("base64")}">`).join("\n")}`;

/** Issues the packet, saves all of it into the folder and unpacks it there. Gives the files' names, the archive first. */
export async function issue(
  stage: Pick<Stage, "browser" | "panel">,
  folder: string,
  by: string,
  because?: string,
) {
  const { browser, panel } = stage;
  mkdirSync(folder, { recursive: true });
  await panel.getByRole("button", { name: "Issue packet…" }).click();
  const dialog = panel.getByRole("dialog");
  await dialog.getByLabel("Issued by").fill(by);
  if (because !== undefined) await dialog.getByLabel("Why it goes out with gaps").fill(because);
  await dialog.getByRole("button", { name: /^Issue/ }).click();
  const saveAll = dialog.getByRole("button", { name: /^Save all/ });
  const { name: archive } = await savedFile(browser, () => saveAll.click(), folder);
  const files = unzipSync(readFileSync(join(folder, archive)));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return [archive, ...Object.keys(files)];
}
