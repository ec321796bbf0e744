import type { Problem, Result } from "../../src/values/result.ts";
import type { SaveState } from "./deal-view.ts";

type Write = () => Promise<Result<unknown>>;

/** Saves one change after the other. What fails is kept, and tried again before the next change or when the rep asks. */
export class SaveQueue {
  private waiting: Write[] = [];
  private running = false;
  private problem: Problem | null = null;

  private began = false;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly onState: (state: SaveState) => void) {}

  /** The deal is on the disk already, from an earlier visit. */
  begun(): void {
    if (this.began) return;
    this.began = true;
    this.onState(this.state());
  }

  add(write: Write): void {
    this.waiting.push(write);
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
      const result = await (this.waiting[0] as Write)();
      if (result.ok) this.waiting.shift();
      else this.problem = result.problem;
    }
    this.running = false;
    this.onState(this.state());
  }
}
