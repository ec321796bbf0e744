import type { Page } from "playwright-core";

/** From now on the page's clock is off by that much; 0: it is right again. */
export const shiftClock = (page: Page, byMs: number): Promise<unknown> =>
  page.evaluate(`{
    const Right = (globalThis.rightDate ??= Date);
    globalThis.Date = class Date extends Right {
      constructor(...parts) {
        if (parts.length > 0) super(...parts);
        else super(Right.now() + ${byMs});
      }
      static now() {
        return Right.now() + ${byMs};
      }
    };
  }`);
