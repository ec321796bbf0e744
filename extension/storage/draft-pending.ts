import { applyOnce } from "../../src/playbook/editing/apply-once.ts";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";

/** A window's changes on their way into the database: shown already, stored one after the other. */
export class PendingChanges {
  private readonly changes: Patch[][] = [];

  get some(): boolean {
    return this.changes.length > 0;
  }

  add(patches: Patch[]): void {
    this.changes.push(patches);
  }

  /** Stored or refused. */
  settle(patches: Patch[]): void {
    this.changes.splice(this.changes.indexOf(patches), 1);
  }

  /** What does not fit any more is left out; its own transaction will say so. */
  over(stored: Playbook): Playbook {
    return this.changes.reduce((playbook, patches) => {
      const made = applyOnce(playbook, patches);
      return made.ok ? made.value : playbook;
    }, stored);
  }
}
