import { readFileSync } from "node:fs";
import { type CrmRecord, recordSchema } from "../../../src/crm/record.ts";
import { bundleReading } from "../../../test/crm/bundle.ts";
import { startChromium } from "../../../test/support/chromium-program.ts";
import type { Counted } from "../regime.ts";
import { Count, short } from "./count.ts";
import { visible } from "./visible.ts";

const folder = new URL("../../../test/crm/salesforce/page-layout/", import.meta.url);

/** A captured page of a deal whose every text is one of those, read as the content script reads it, in real Chromium. */
export async function pageText(texts: readonly string[]): Promise<Counted[]> {
  const count = new Count(
    "hostile texts read off a CRM's page that ran, broke the reading, or were read as something else",
  );
  const { url } = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as { url: string };
  const body = readFileSync(new URL("page.html", folder), "utf8");
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    let sprung: string[] = [];
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => sprung.push("a dialog")));
    page.on("pageerror", (error) => sprung.push(error.message));
    await page.route("**/*", (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
    await page.goto(url);
    page.on("request", (request) => sprung.push(`request ${request.url()}`));
    await page.evaluate(await bundleReading());
    for (const text of texts)
      await count.tryLater(short(text), async () => {
        sprung = [];
        const reading = (await page.evaluate(readWith, text)) as { kind: string; record?: CrmRecord };
        const ran = (await page.title()) === "ran" ? ["ran"] : [];
        if (reading.kind !== "record" || !reading.record) return [...sprung, ...ran, `was a ${reading.kind}`];
        recordSchema.parse(reading.record);
        return [...sprung, ...ran, ...changed(reading.record.name ?? "", text)];
      });
  } finally {
    await browser.close();
  }
  return [count.counted()];
}

/** As it was shown, up to the 500 characters a record holds. */
const changed = (read: string, shown: string): string[] => {
  const [one, other] = [visible(read), visible(shown)];
  return one === other ||
    (read.length > 400 && other.startsWith(one)) ||
    !/[\p{L}\p{N}\p{P}\p{S}]/u.test(other)
    ? []
    : [`read as ${short(read)}`];
};

/** Runs in the page. */
function readWith(text: string): unknown {
  for (const shown of document.querySelectorAll(
    "lightning-formatted-text, records-hoverable-link a span, lightning-formatted-name",
  ))
    shown.textContent = text;
  const { crm } = globalThis as unknown as {
    crm: { adapters: { read(document: Document, url: URL): unknown }[] };
  };
  return crm.adapters[0]?.read(document, new URL(location.href));
}
