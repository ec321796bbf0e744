import { recordKey } from "../../src/crm/record.ts";
import { frontKey, parseFront } from "../messages/front.ts";
import { showBadge } from "../platform/badge.ts";
import { browserWords } from "../platform/locale.ts";
import { forgetSession, readSession, writeSession } from "../platform/session-store.ts";
import { dueForRecord } from "../storage/due-for-record.ts";
import { showPill } from "./pill.ts";

/** Tabs to be looked at again; a tab is looked at by one at a time, so that what is shown last is what is true last. */
const asked = new Set<number>();
const running = new Map<number, Promise<void>>();

/** Shows what is due on the deal of a tab: on the toolbar icon, and by the button in its page. Done when it is shown. */
export function nudge(tabId: number): Promise<void> {
  asked.add(tabId);
  const run = running.get(tabId) ?? untilShown(tabId);
  running.set(tabId, run);
  return run;
}

async function untilShown(tabId: number): Promise<void> {
  try {
    while (asked.delete(tabId)) await show(tabId);
  } finally {
    running.delete(tabId);
  }
}

async function show(tabId: number): Promise<void> {
  const front = parseFront(await readSession(frontKey(tabId)));
  const record = front.kind === "record" ? front.record : null;
  // A database that cannot be opened is the panel's to explain; an icon without a number is right until then.
  const found = record && (await dueForRecord(record).catch(() => null));
  // Counting took a moment, in which the tab may have come to show another record: then that one is counted next.
  if (asked.has(tabId)) return;
  const words = browserWords();
  const title = found?.due ? words.count("action_title_due", found.due) : words("action_title");
  await showBadge(tabId, found?.due ?? null, title);
  const moved = record !== null && (await hasMoved(tabId, recordKey(record), record.stage ?? ""));
  await showPill(tabId, record && found?.due ? { record, ...found, moved } : null, words);
}

const shownKey = (tabId: number): string => `shown:${tabId}`;

/** Whether the tab showed this deal in another stage before. */
async function hasMoved(tabId: number, deal: string, stage: string): Promise<boolean> {
  const was = (await readSession(shownKey(tabId))) as { deal?: unknown; stage?: unknown } | undefined;
  if (was?.deal === deal && was.stage === stage) return false;
  await writeSession(shownKey(tabId), { deal, stage });
  return was?.deal === deal && was.stage !== "" && stage !== "";
}

/** A tab was closed. */
export const forgetShown = (tabId: number): Promise<void> => forgetSession(shownKey(tabId));
