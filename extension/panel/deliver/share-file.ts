import type { PacketFile } from "../issue/packet-files.ts";
import { asFile } from "./file-content.ts";

/** Whether there is a share sheet that takes pages; browsers decide it by the kind of file, so an empty one tells. */
export function canSharePages(): boolean {
  if (typeof navigator.canShare !== "function") return false;
  return navigator.canShare({ files: [asFile({ name: "page.html", mimeType: "text/html", content: "" })] });
}

/** Opens the share sheet. A person who closes it again, or a system that has nobody to share with, is no error. */
export async function shareFile(file: PacketFile): Promise<void> {
  await navigator.share({ files: [asFile(file)], title: file.name }).catch(() => {});
}
