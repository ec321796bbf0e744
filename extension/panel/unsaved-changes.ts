import type { Said } from "../../src/checklist/late-change.ts";
import { makeRoom } from "../platform/disk-room.ts";
import { newId } from "../platform/ids.ts";
import { forgetLocal, readWholeLocal, writeLocal } from "../platform/local-store.ts";
import { holdForGood } from "../platform/locks.ts";

/** This panel, among those that are open: each keeps what it could not save under its own name, so that none overwrites another's. */
const own = newId();

/** Given in order, also after what earlier panels left. */
let last = 0;

/** Chromium loses what is written there after a write that did not fit, and says that it kept it: then nothing more is written. */
let isBroken = false;

/** What a write takes beyond its own bytes: whole blocks of the disk, and what the browser itself writes at the same moment. */
const spareBytes = 64 * 1024;

/**
 * What the database could not take (disk full, a newer release in another window) waits in `storage.local`, change by change,
 * and is saved when the deal is opened again: closing the panel, or a killed browser, loses nothing.
 */
export class UnsavedChanges {
  private readonly keys = new Map<Said, string>();
  private turn: Promise<boolean> = Promise.resolve(true);

  constructor(private readonly deal: string) {}

  /** Keeps exactly these. False: some of them are nowhere but here. */
  keep(changes: Said[]): Promise<boolean> {
    this.turn = this.turn.then(() => this.bring(changes));
    return this.turn;
  }

  /** What panels that are gone could not save of this deal, in order; from now on it is this panel's to save. */
  async takeOver(): Promise<Said[]> {
    await holdForGood(nameOf(own));
    const found = await readWholeLocal().catch(() => ({}));
    const taken: Said[] = [];
    for (const { key, panel, deal, number } of Object.keys(found).flatMap(partsOf).sort(byNumber)) {
      last = Math.max(last, number);
      const change: unknown = found[key as keyof typeof found];
      if (deal !== this.deal || !isSaid(change) || [...this.keys.values()].includes(key)) continue;
      if (panel !== own && !(await holdForGood(nameOf(panel)))) continue;
      this.keys.set(change, key);
      taken.push(change);
    }
    return taken;
  }

  private async bring(changes: Said[]): Promise<boolean> {
    const saved = [...this.keys].filter(([change]) => !changes.includes(change));
    if (saved.length > 0 && (await makeRoom(spareBytes))) {
      await forgetLocal(saved.map(([, key]) => key)).catch(() => {
        // Saved once more another time, which changes nothing.
      });
      for (const [change] of saved) this.keys.delete(change);
    }
    for (const change of changes) if (!this.keys.has(change) && !(await this.write(change))) return false;
    return true;
  }

  private async write(change: Said): Promise<boolean> {
    if (isBroken || !(await makeRoom(spareBytes + 2 * JSON.stringify(change).length))) return false;
    const key = keyOf(own, ++last, this.deal);
    try {
      await holdForGood(nameOf(own));
      await writeLocal(key, change);
    } catch {
      isBroken = true;
      return false;
    }
    this.keys.set(change, key);
    return true;
  }
}

function nameOf(panel: string): string {
  return `unsaved:${panel}`;
}

const keyOf = (panel: string, number: number, deal: string): string => `${nameOf(panel)}:${number}:${deal}`;

type Parts = { key: string; panel: string; number: number; deal: string };

function partsOf(key: string): Parts[] {
  const [, panel, number, deal] = /^unsaved:([^:]+):(\d+):(.*)$/s.exec(key) ?? [];
  return panel === undefined || deal === undefined ? [] : [{ key, panel, number: Number(number), deal }];
}

const byNumber = (a: Parts, b: Parts): number => a.number - b.number;

const kinds: readonly string[] = ["answer", "exception", "cell", "wait", "add-row", "remove-row"];

/** What is not ours is left alone. */
function isSaid(found: unknown): found is Said {
  const change: unknown = (found as Partial<Said> | null | undefined)?.change;
  return (
    typeof (found as Said).at === "string" &&
    typeof change === "object" &&
    change !== null &&
    kinds.includes((change as Said["change"]).kind) &&
    typeof (change as Said["change"]).field === "string"
  );
}
