/** The browser's second place on the disk, for `vi.mock("…/local-store.ts", () => import("./local-in-memory.ts"))`. */
export const local = new Map<string, unknown>();

export const readWholeLocal = async (): Promise<Record<string, unknown>> => Object.fromEntries(local);
export const writeLocal = async (key: string, value: unknown): Promise<void> => void local.set(key, value);
export async function forgetLocal(keys: string[]): Promise<void> {
  for (const key of keys) local.delete(key);
}
