import type { Problem, Result } from "../../src/values/result.ts";

/**
 * Whether the disk has it. `nothing`: nobody has entered anything yet. `kept`: what it has not is in a place that outlives the
 * page; false: on the screen only; left out: it has everything, and cannot be reached.
 */
export type SaveState =
  | { kind: "nothing" }
  | { kind: "saving" }
  | { kind: "saved" }
  | { kind: "failed"; problem: Problem; kept?: boolean };

type Write = () => Promise<Result<unknown>>;
/** `change` null: nobody entered it, it follows from what is stored. */
type Waiting<Change> = { write: Write; change: Change | null | undefined };

type Places<Change> = {
  /** Puts exactly these where they outlive the page. False: not all of them are there. */
  keep?: (changes: Change[]) => Promise<boolean>;
  /** What still stands in the way after that problem; null: it may be tried again. */
  inTheWay?: (problem: Problem) => Promise<Problem | null>;
  /** After so many tries it is tried again by itself. */
  pauseMs?: (tries: number) => number;
};

/** Saves one change after the other. What fails is kept and tried again: before the next change, after a while, and when asked. */
export class SaveQueue<Change = unknown> {
  private waiting: Waiting<Change>[] = [];
  private kept = false;
  private isSafe = false;
  private running = false;
  private problem: Problem | null = null;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** How often something could not be saved: what was given before may be older than what is stored by now. */
  failures = 0;
  private began = false;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly onState: (state: SaveState) => void,
    private readonly places: Places<Change> = {},
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
  add(write: Write, change?: Change | null): void {
    this.waiting.push({ write, change });
    if (!this.running) this.last = this.run();
  }

  retry = (): void => {
    if (!this.running) this.last = this.run();
  };

  /** Done when everything given so far is on the disk, or could not be saved. */
  settled = (): Promise<void> => this.last;

  /** What the rep entered and the disk does not have yet, in order. */
  unsaved = (): Change[] => this.waiting.flatMap(({ change }) => change ?? []);

  isIdle = (): boolean => this.waiting.length === 0;

  /** What failed once is said until it is saved, also while it is tried again. */
  state(): SaveState {
    if (this.problem) return { kind: "failed", problem: this.problem, kept: this.isSafe };
    if (this.running) return { kind: "saving" };
    return { kind: this.began ? "saved" : "nothing" };
  }

  private async run(): Promise<void> {
    this.running = true;
    this.began = true;
    clearTimeout(this.timer);
    this.onState(this.state());
    let problem = this.problem && ((await this.places.inTheWay?.(this.problem)) ?? null);
    while (this.waiting.length > 0 && !problem) {
      const result = await (this.waiting[0] as Waiting<Change>).write();
      if (result.ok) this.waiting.shift();
      else problem = result.problem;
    }
    if (problem) this.failures++;
    this.problem = problem;
    this.running = false;
    this.tries = problem ? this.tries + 1 : 0;
    if (problem && this.places.pauseMs)
      this.timer = setTimeout(this.retry, this.places.pauseMs(this.tries - 1));
    await this.keepUnsaved();
    this.onState(this.state());
  }

  private async keepUnsaved(): Promise<void> {
    const changes = this.unsaved();
    const isData = this.waiting.every(({ change }) => change !== undefined);
    if (changes.length === 0 && !this.kept) return;
    this.kept = changes.length > 0;
    const areKept = (await this.places.keep?.(changes)) ?? false;
    this.isSafe = areKept && isData;
  }
}
