import type { Page } from "playwright-core";

/** Something a page can show. */
export type State = {
  name: string;
  /** Brings the page there, from wherever the state before in its list left it, and waits until it is drawn. */
  reach: (page: Page) => Promise<unknown>;
};
