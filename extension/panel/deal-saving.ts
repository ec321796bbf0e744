import type { DealChange } from "../../src/checklist/deal-change.ts";
import type { Said } from "../../src/checklist/late-change.ts";
import { SaveQueue, type SaveState } from "../inputs/save-queue.ts";
import { clock } from "../platform/clock.ts";
import type { Beside } from "../storage/change-answers.ts";
import { saveLate } from "../storage/late-changes.ts";
import { retrying } from "../storage/reopen.ts";
import { saveChange, shownAfter } from "./deal-change.ts";
import type { DealModel } from "./deal-model.ts";
import { UnsavedChanges } from "./unsaved-changes.ts";

/**
 * What the rep gives to a deal on its way to the disk. It outlives the deal's page: what could not be saved waits here while the
 * panel shows another deal, and goes on being tried.
 */
export class DealSaving {
  readonly queue: SaveQueue<Said>;
  /** The page that shows the deal, as it was last drawn. */
  model: DealModel | null = null;
  private readonly unsaved: UnsavedChanges;
  /** What this window has saved lately: more than anybody types before the deal is read again. */
  private own: DealChange[] = [];
  private readonly listeners = new Set<(state: SaveState) => void>();

  constructor(
    readonly key: string,
    readonly beside: { current: Beside },
  ) {
    this.unsaved = new UnsavedChanges(key);
    const tell = (state: SaveState): void => {
      for (const listener of this.listeners) listener(state);
    };
    this.queue = new SaveQueue<Said>(tell, {
      ...retrying,
      keep: (changes) => this.unsaved.keep(changes),
    });
  }

  /** What the rep said: an answer shows at once, and everything is saved in its turn. */
  give(change: DealChange): void {
    const since = this.model?.current.checklist?.newest ?? null;
    this.bring({ change, at: clock().toISOString(), since }, this.queue.state().kind === "failed");
  }

  /** `late`: it waited for a database that could take it. Somebody may have answered meanwhile. */
  private bring(said: Said, late: boolean): void {
    const { change } = said;
    const answer = change.kind === "answer" ? (change.answer ?? undefined) : undefined;
    if (change.kind === "answer") this.model?.give(change.field, answer);
    const before = this.queue.failures;
    this.queue.add(async () => {
      const save = () => saveChange(this.beside.current, change);
      const waited = late || this.queue.failures > before;
      const saved = await (waited ? saveLate(this.beside.current, said, this.own, save) : save());
      if (saved.ok) this.own = [...this.own, change].slice(-mostOwn);
      if (!saved.ok) this.show(change);
      else if (change.kind === "answer") this.model?.pending.stored(change.field, answer);
      else this.model?.pending.allStored(change.field);
      return saved;
    }, said);
  }

  /** A page that shows the deal anew: what is not saved yet belongs on it, also what an earlier panel could not save. */
  async shownBy(model: DealModel): Promise<void> {
    this.model = model;
    for (const { change } of this.queue.unsaved()) this.show(change);
    const left = await this.unsaved.takeOver();
    if (left.length > 0) this.queue.keptBefore();
    for (const said of left) this.bring(said, true);
  }

  /** Returns how to stop. Whoever left with everything saved is forgotten. */
  watch(listener: (state: SaveState) => void): () => void {
    this.listeners.add(listener);
    open.set(this.key, this);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0 && this.queue.isIdle()) open.delete(this.key);
    };
  }

  private show(change: DealChange): void {
    const { model } = this;
    if (model) model.give(change.field, shownAfter(change, model.current.answers[change.field]));
  }
}

const mostOwn = 100;

const open = new Map<string, DealSaving>();

/** That of the deal, begun before or now. */
export function savingOf(key: string, beside: Beside): DealSaving {
  const known = open.get(key);
  if (!known) return new DealSaving(key, { current: beside });
  known.beside.current = beside;
  known.model = null;
  return known;
}
