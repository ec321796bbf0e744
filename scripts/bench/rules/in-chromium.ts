import { chromium } from "playwright-core";
import { build } from "vite";
import { chromiumProgram } from "../../../test/support/chromium-program.ts";
import type { Measured } from "./measure.ts";

/** What runs in a browser only, beside the product in the same page: a page of that entry, its `measureAll` called for each size. */
export async function measureInChromium(entry: string, sizes: number[]): Promise<Measured[]> {
  const script = await bundled(entry);
  const browser = await chromium.launch(chromiumProgram());
  try {
    const measured: Measured[] = [];
    for (const size of sizes) {
      const page = await browser.newPage();
      // A page of localhost may do what a secure one may.
      await page.route("http://localhost/**", (route) =>
        route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
      );
      await page.goto("http://localhost/");
      await page.addScriptTag({ type: "module", content: script });
      await page.waitForFunction(() => "measureAll" in window);
      measured.push(
        ...(await page.evaluate(
          (one) => (window as unknown as { measureAll: MeasureAll }).measureAll(one),
          size,
        )),
      );
      await page.close();
    }
    return measured;
  } finally {
    await browser.close();
  }
}

export type MeasureAll = (size: number) => Promise<Measured[]>;

async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["es"], fileName: "bundled" } },
  });
  const files = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  return files.map((file) => (file.type === "chunk" ? file.code : "")).join("");
}
