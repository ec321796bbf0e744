import type { Problem, Result } from "../../src/values/result.ts";

/** Whether the disk has it. `nothing`: nobody has entered anything yet. */
export type SaveState =
  | { kind: "nothing" }
  | { kind: "saving" }
  | { kind: "saved" }
  | { kind: "failed"; problem: Problem };

type Write = () => Promise<Result<unknown>>;
type Waiting<Change> = { write: Write; change: Change | undefined };

/**
 * Saves one change after the other. What fails is kept, here and by `keep` somewhere that outlives the page, and tried again
 * before the next change or when the rep asks.
 */
export class SaveQueue<Change = unknown> {
  private waiting: Waiting<Change>[] = [];
  private kept = false;
  private running = false;
  private problem: Problem | null = null;

  private began = false;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly onState: (state: SaveState) => void,
    private readonly keep: (changes: Change[]) => void = () => {},
  ) {}

  /** The deal is on the disk already, from an earlier visit. */
  begun(): void {
    if (this.began) return;
    this.began = true;
    this.onState(this.state());
  }

  /** The second place still holds what an earlier visit could not save. */
  keptBefore(): void {
    this.kept = true;
  }

  /** `change`: what is being saved, as data, if it is the rep's own. */
  add(write: Write, change?: Change): void {
    this.waiting.push({ write, change });
    if (!this.running) this.last = this.run();
  }

  retry = (): void => {
    if (!this.running) this.last = this.run();
  };

  /** Done when everything given so far is on the disk, or could not be saved. */
  settled = (): Promise<void> => this.last;

  state(): SaveState {
    if (this.running) return { kind: "saving" };
    if (this.problem) return { kind: "failed", problem: this.problem };
    return { kind: this.began ? "saved" : "nothing" };
  }

  private async run(): Promise<void> {
    this.running = true;
    this.began = true;
    this.problem = null;
    this.onState(this.state());
    while (this.waiting.length > 0 && !this.problem) {
      const result = await (this.waiting[0] as Waiting<Change>).write();
      if (result.ok) this.waiting.shift();
      else this.problem = result.problem;
    }
    this.running = false;
    this.keepUnsaved();
    this.onState(this.state());
  }

  private keepUnsaved(): void {
    const changes = this.waiting.flatMap(({ change }) => change ?? []);
    if (changes.length > 0 || this.kept) this.keep(changes);
    this.kept = changes.length > 0;
  }
}
