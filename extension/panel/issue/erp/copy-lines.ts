import type { CopiedLines } from "../../../../src/packet/item-lines/copied-lines.ts";

/** Into the clipboard, as tab-separated text and as a table, inside the click. False: the browser refused. */
export async function copyLines({ text, html }: CopiedLines): Promise<boolean> {
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    const item = new ClipboardItem({ ...part("text/plain", text), ...part("text/html", html) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
}
