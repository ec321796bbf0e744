import { afterEach, beforeEach, expect } from "vitest";
import { database } from "../../extension/storage/db.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";

/** Every test of the file has a database of its own: as on a new machine, with the starter playbook. */
export function freshDatabaseEach(): void {
  beforeEach(async () => {
    await database().delete();
    expect(await openStorage()).toEqual({ ok: true, value: undefined });
  });
  afterEach(async () => {
    await database().delete();
  });
}
