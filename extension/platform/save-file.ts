/**
 * Saves a file to where the browser puts downloads. By a download link, not by the downloads API: that one would need a
 * permission of its own.
 */
export function saveFile(document: Document, name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after this turn; a minute is plenty, and the memory is freed at last.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
