/** Puts a text onto the clipboard, for mail programs that take formatted text with its headings and lists. Rejects when the browser refuses. */
export function copyRich(text: string, html: string): Promise<void> {
  const part = (content: string, type: string) => new Blob([content], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ "text/plain": part(text, "text/plain"), "text/html": part(html, "text/html") }),
  ]);
}
