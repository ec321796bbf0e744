import { watchLocation } from "../crm/watch-location.ts";
import { isRunning, runOnce } from "./page-script.ts";
import { removeOrphan } from "./pill/orphan.ts";

/** As much of an address as the background takes; some pages keep their whole state in theirs. */
const longest = 8000;

/**
 * The one script on every page of a CRM: it says where the page is and knows nothing else. What reads a record is put into the
 * page when the address is worth reading (background/page-at.ts), and then speaks for the page itself.
 */
const watchPage = () =>
  runOnce("address", (tell) => {
    const report = (): void => {
      if (!isRunning("reader")) tell({ kind: "at", url: location.href.slice(0, longest) });
    };
    const stop = watchLocation(window, report);
    report();
    removeOrphan();
    return { report, stop };
  });

// A page loaded ahead of a click that may never come belongs to no tab yet.
const ahead = document as Document & { prerendering?: boolean };
if (ahead.prerendering) document.addEventListener("prerenderingchange", watchPage, { once: true });
else watchPage();
