import * as z from "zod/mini";
import { longestText } from "../../src/field-kinds/text-content.ts";
import { ownWindow } from "../platform/front-tab.ts";
import { forgetSession, onSessionChanged, readSession, writeSession } from "../platform/session-store.ts";

const shortText = z.string().check(z.maxLength(1600));

/** Text a person selected on a page, until it is put into an answer or let go. */
const selectionSchema = z.object({
  /** "" if nothing was selected. */
  text: z.string().check(z.maxLength(longestText)),
  /** More was selected than an answer can hold. */
  cut: z.boolean(),
  /** The deal in front where it was selected (`recordKey`), to be asked about before it goes into another one. */
  deal: z.optional(z.object({ key: shortText, name: shortText })),
});
export type Selection = z.infer<typeof selectionSchema>;

/** Per window, as the panel is: text of an e-mail in one tab belongs to the deal in the next. */
const keyOf = (windowId: number): string => `selection:${windowId}`;

export const keepSelection = (windowId: number, selection: Selection): Promise<void> =>
  writeSession(keyOf(windowId), selection);

/** A window was closed: nobody will put it anywhere. */
export const forgetSelection = (windowId: number): Promise<void> => forgetSession(keyOf(windowId));

/** Tells what waits in this window, now and at every change of it (`isNew`); null for nothing. Returns how to stop. */
export function watchSelection(told: (selection: Selection | null, isNew: boolean) => void): () => void {
  let key: string | undefined;
  let stopped = false;
  const tell = (stored: unknown, isNew: boolean): void => {
    if (!stopped) told(z.safeParse(selectionSchema, stored).data ?? null, isNew);
  };
  const stop = onSessionChanged((changed, value) => {
    if (changed === key) tell(value, true);
  });
  void ownWindow().then(async (windowId) => {
    key = keyOf(windowId);
    tell(await readSession(key), false);
  });
  return () => {
    stopped = true;
    stop();
  };
}

/** Puts it back, or lets it go, in this window. */
export async function changeSelection(selection: Selection | null): Promise<void> {
  const windowId = await ownWindow();
  await (selection ? keepSelection(windowId, selection) : forgetSelection(windowId));
}
