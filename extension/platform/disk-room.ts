/**
 * How much room the disk has, and files of nothing that keep some for the worst moment. Chromium's `storage.local` must never
 * be written to a full disk: after the first write that did not fit, it says of later ones that they are kept, and loses them.
 */

const pieces = ["1", "2", "3", "4"];

/** A thousand answers and more, each written once. */
const pieceBytes = 256 * 1024;

/** Nobody is made to run out of room by what is kept for that. */
const plenty = 64 * 1024 * 1024;

/**
 * What an extension with `unlimitedStorage` may still write. In Chromium that is the disk's own free room to the byte; where the
 * browser does not say, no limit is known.
 */
export async function freeBytes(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Below this the browser can neither open a database (it writes the last changes of it anew) nor change one for long. */
const openingTakes = 4 * 1024 * 1024;

/** Nothing fills so much while it is believed, and a change need not wait for an answer that stays the same all day. */
const ample = 1024 * 1024 * 1024;
const believedMs = 10_000;
let known = { bytes: 0, at: Number.NEGATIVE_INFINITY };

/** `takes`: bytes that are about to be written beyond a handful of rows. */
export async function isDiskFull(takes = 0): Promise<boolean> {
  known = { bytes: await freeBytes(), at: performance.now() };
  return known.bytes < openingTakes + takes;
}

/** There was so much room a moment ago that nobody needs to wait for an answer. */
export const wasAmple = (takes: number): boolean =>
  known.bytes - takes > ample && performance.now() - known.at < believedMs;

const folder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle("room", { create: true });

/** Done while there is plenty of room; a browser without such files keeps none. */
export async function keepRoom(): Promise<void> {
  try {
    if ((await freeBytes()) < plenty) return;
    const room = await folder();
    for (const name of pieces) {
      const piece = await room.getFileHandle(name, { create: true });
      if ((await piece.getFile()).size === pieceBytes) continue;
      const writing = await piece.createWritable();
      // Not zeros: a file system may keep no room for those.
      await writing.write(new Uint8Array(pieceBytes).fill(0x57));
      await writing.close();
    }
  } catch {
    // Another window is writing the same files, or the browser has none.
  }
}

/** Makes sure that so many bytes can be written, by giving up what was kept. False: they cannot. */
export async function makeRoom(bytes: number): Promise<boolean> {
  for (const name of pieces) {
    if ((await freeBytes()) >= bytes) return true;
    await folder()
      .then((room) => room.removeEntry(name))
      .catch(() => {
        // Given up before, or by another window.
      });
  }
  return (await freeBytes()) >= bytes;
}
