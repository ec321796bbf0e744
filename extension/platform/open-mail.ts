/** Opens the computer's mail program with a draft. By a link, as a page does: the panel itself goes nowhere. */
export function openMail(document: Document, address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.click();
}
