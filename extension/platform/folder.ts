/** A folder outside the browser that somebody chose. Chromium only. */

type Permission = { mode: "readwrite" };
type Pickable = {
  showDirectoryPicker?: (options: Permission & { id: string }) => Promise<FileSystemDirectoryHandle>;
};
type Asked = {
  queryPermission?: (wanted: Permission) => Promise<PermissionState>;
  requestPermission?: (wanted: Permission) => Promise<PermissionState>;
};

const wanted: Permission = { mode: "readwrite" };

export const canPickFolder = (): boolean =>
  typeof (globalThis as Pickable).showDirectoryPicker === "function";

/** Inside a click. Null: nothing was chosen. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (globalThis as Pickable).showDirectoryPicker?.({ ...wanted, id: "backup" })) ?? null;
  } catch {
    // Closed without a choice, or a folder the browser guards.
    return null;
  }
}

/** Whether it may be written without asking; after a start of the browser it often may not. */
export const mayWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  ((await (folder as Asked).queryPermission?.(wanted)) ?? "granted") === "granted";

/** Inside a click. */
export const askToWrite = async (folder: FileSystemDirectoryHandle): Promise<boolean> =>
  ((await (folder as Asked).requestPermission?.(wanted)) ?? "granted") === "granted";

/** Writes a file whole or not at all; then only the last ones of its kind (by their names) are kept. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
  { kind, keep }: { kind: RegExp; keep: number },
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  await writing.write(content);
  await writing.close();
  const all: string[] = [];
  for await (const [one] of entriesOf(folder)) if (kind.test(one)) all.push(one);
  const old = all.sort().reverse().slice(keep);
  for (const one of old) await folder.removeEntry(one);
}

/** Of the file system's own interface, which our compiler's library leaves out. */
const entriesOf = (folder: FileSystemDirectoryHandle) =>
  (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries();
