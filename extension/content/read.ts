import type { CrmAdapter, Reading } from "../crm/adapter.ts";
import { adapters } from "../crm/index.ts";
import { watchRecord } from "../crm/watch.ts";
import { matchesAny } from "../platform/match-pattern.ts";
import { runOnce, type Tell } from "./page-script.ts";
import { isAlive } from "./tell-background.ts";

const adapter = adapters.find(({ hosts }) => matchesAny(hosts, location.href));
if (adapter) runOnce("reader", (tell) => readPage(adapter, tell));

/** Watches the record in the page and tells what it shows. */
function readPage(adapter: CrmAdapter, tell: Tell) {
  const send = (reading: Reading): void => tell({ kind: "reading", crm: adapter.id, reading });
  // Cut off, even looking into a shadow root throws, so the watch must find that out before it looks.
  const untilCutOff: CrmAdapter = {
    ...adapter,
    container: (page) => (isAlive() ? adapter.container(page) : null),
    read(page, url) {
      if (isAlive()) return adapter.read(page, url);
      watch.stop();
      return { kind: "no-record" };
    },
  };
  const watch = watchRecord(untilCutOff, window, send);
  return watch;
}
