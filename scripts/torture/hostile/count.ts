import type { Counted } from "../regime.ts";

/** Beyond these nobody reads them. */
const mostSaid = 5;

/** Counts what was tried and what went wrong; the first failures are said, with what they were given. */
export class Count {
  tried = 0;
  readonly wrong: string[] = [];

  constructor(
    readonly what: string,
    private readonly note?: string,
  ) {}

  /** One try; `wrong`: what is wrong with it, nothing when it is right. */
  add(...wrong: string[]): void {
    this.tried++;
    this.wrong.push(...wrong.slice(0, 1));
  }

  /** One try that must not throw and says what is wrong with it. */
  try(named: string, look: () => string[] | undefined): void {
    try {
      this.add(...(look() ?? []).map((one) => `${named}: ${one}`));
    } catch (error) {
      this.add(`${named}: ${(error as Error).stack ?? error}`);
    }
  }

  async tryLater(named: string, look: () => Promise<string[] | undefined>): Promise<void> {
    try {
      this.add(...((await look()) ?? []).map((one) => `${named}: ${one}`));
    } catch (error) {
      this.add(`${named}: ${(error as Error).stack ?? error}`);
    }
  }

  counted(): Counted {
    const { what, tried, wrong, note } = this;
    for (const one of wrong.slice(0, mostSaid)) console.error(one.slice(0, 1000));
    return { what, tried, lost: wrong.length, ...(note && { note }) };
  }
}

/** A text short enough to be said in a line. */
export const short = (text: unknown): string => {
  const said = JSON.stringify(text) ?? "nothing";
  return said.length > 120 ? `${said.slice(0, 100)}… (${said.length})` : said;
};
