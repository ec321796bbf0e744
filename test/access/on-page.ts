import type { Page } from "playwright-core";
import type { State } from "./state.ts";

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
export const reads = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

let opened = 0;
/** A page of the extension, loaded anew also where only the address's end is another. */
export async function open(page: Page, path: string): Promise<void> {
  const { protocol, host } = new URL(page.url());
  const [file, hash] = path.split("#");
  await page.goto(`${protocol}//${host}/${file}?${opened++}${hash === undefined ? "" : `#${hash}`}`);
}

/** A page of the extension, and what is done there. */
export const at = (name: string, path: string, doing: (page: Page) => Promise<unknown>): State => ({
  name,
  async reach(page) {
    await open(page, path);
    await doing(page);
  },
});
/** What is done next, where the state before has led to. */
export const next = (name: string, reach: State["reach"]): State => ({ name: `then ${name}`, reach });
