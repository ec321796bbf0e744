import type { Page } from "playwright-core";

/** Values of answers by question, the last that the database said it has. */
export type Acknowledged = Map<string, unknown>;

/** From now on everything a page stores as an answer is noted here, once its transaction is complete and not before. */
export async function noteAcknowledged(page: Page, into: Acknowledged): Promise<void> {
  await page.exposeFunction("acknowledged", (field: string, value: unknown) => into.set(field, value));
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (row, key) {
      const { field, answer } = row as { field: string; answer?: { value?: unknown } };
      if (this.name === "answers")
        this.transaction.addEventListener("complete", () =>
          (globalThis as unknown as { acknowledged(...row: unknown[]): void }).acknowledged(
            field,
            answer?.value ?? null,
          ),
        );
      return put.call(this, row, key);
    };
  });
}
