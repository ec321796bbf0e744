import { adapters } from "../crm/index.ts";
import { matchesAny } from "../platform/match-pattern.ts";
import { startReading } from "./start-reading.ts";

// The script may be put into a page that has one: at a click on a page already watched, or beside an orphan that an update
// of the extension left behind. A living one only reports again.
const running = globalThis.whitespotReading;
if (running?.isAlive()) running.report();
else {
  running?.stop();
  const adapter = adapters.find(({ hosts }) => matchesAny(hosts, location.href));
  if (adapter) globalThis.whitespotReading = startReading(adapter);
}
