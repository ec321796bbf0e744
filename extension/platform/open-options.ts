import { browser } from "./browser.ts";

/** Opens the manager page, as the browser's own "Options" of the extension does; a tab that shows it already comes to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
