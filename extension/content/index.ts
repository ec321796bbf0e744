import { watchLocation } from "../crm/watch-location.ts";
import { isRunning, runOnce } from "./page-script.ts";

/** As much of an address as the background takes; some pages keep their whole state in theirs. */
const longest = 8000;

/**
 * The one script on every page of a CRM: it says where the page is and knows nothing else. What reads a record is put into the
 * page when the address is worth reading (background/page-at.ts), and then speaks for the page itself. It never says "document":
 * that alone would cost every page 19 KB (docs/performance.md).
 */
runOnce("address", (tell) => {
  const report = (): void => {
    if (!isRunning("reader")) tell({ kind: "at", url: location.href.slice(0, longest) });
  };
  const stopWatching = watchLocation(window, report);
  // A page loaded ahead of a click that may never come belongs to no tab yet, so it is not listened to. The event does not bubble.
  addEventListener("prerenderingchange", report, true);
  report();
  const stop = (): void => {
    stopWatching();
    removeEventListener("prerenderingchange", report, true);
  };
  return { report, stop };
});
