/** Opens the mail program with a draft: by a link to a tab of its own, because one that is a web page would open inside the panel. */
export function openMail(document: Document, address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.target = "_blank";
  link.rel = "noreferrer";
  link.click();
}
