import { adoptPlaybook } from "../../../../extension/storage/adopt.ts";
import { bringOnto } from "../../../../extension/storage/bring-onto.ts";
import { dropDraft } from "../../../../extension/storage/draft.ts";
import { DraftSession } from "../../../../extension/storage/draft-session.ts";
import { moveDeal, setStays } from "../../../../extension/storage/move-deals.ts";
import { publishAgain, publishDraft } from "../../../../extension/storage/publish.ts";
import type { Patch } from "../../../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../../src/playbook/starter-playbook.ts";
import type { Scenario } from "../scenario.ts";
import { begun, key } from "./a-deal.ts";

const start = starterPlaybook();
const floor = (was: number, now: number): Patch[] => [{ path: ["settings", "marginFloorPct"], was, now }];
const renamed: Patch[] = [{ path: ["name"], was: start.name, now: "Ours" }];
const signed = { by: "Ann", note: "Margins" };
/** Version 2: promises are not asked for any more. */
const next = (): Playbook => {
  const gone = start.fields.filter(({ id }) => id === "promises-made");
  const fields = start.fields.filter(({ id }) => id !== "promises-made");
  return { ...start, number: 2, name: "Theirs", fields, retired: [...(start.retired ?? []), ...gone] };
};
const adopt = () => adoptPlaybook(next(), { from: "policy" });

/** A window of the manager page at the draft, as it stands. */
async function opened(): Promise<DraftSession> {
  const session = new DraftSession();
  const read = await session.refresh();
  if (!read.ok) throw new Error(read.problem.code);
  return session;
}
const drafted = async () => (await opened()).change(floor(22, 25));
/** What it has read by then, and what it does. */
const at = (work: (session: DraftSession, seen: number) => ReturnType<DraftSession["change"]>) => () => {
  let session: DraftSession | undefined;
  return async () => {
    session ??= new DraftSession();
    const read = await session.refresh();
    return read.ok ? work(session, read.value.seen) : read;
  };
};

export const playbook: Scenario[] = [
  {
    name: "a version published elsewhere",
    covers: ["adoptPlaybook"],
    ready: () => adopt,
  },
  {
    name: "a draft's first change",
    covers: ["changeDraft"],
    ready: at((session) => session.change(renamed)),
  },
  {
    name: "a draft's next change",
    covers: ["changeDraft"],
    before: drafted,
    ready: at((session) => session.change(renamed)),
  },
  { name: "a change taken back", covers: ["undoDraft"], before: drafted, ready: at((one) => one.undo()) },
  {
    name: "a change made again",
    covers: ["redoDraft"],
    before: async () => {
      const session = await opened();
      await session.change(floor(22, 25));
      await session.undo();
    },
    ready: at((one) => one.redo()),
  },
  {
    name: "a whole draft taken back",
    covers: ["discardDraft"],
    before: drafted,
    ready: at((one) => one.discard()),
  },
  { name: "a draft thrown away", covers: ["dropDraft"], before: drafted, ready: () => dropDraft },
  {
    name: "a draft published",
    covers: ["publishDraft"],
    before: drafted,
    ready: at((session, seen) => publishDraft(session, signed, seen)),
  },
  {
    name: "an older version published again",
    covers: ["publishAgain"],
    before: adopt,
    ready: at((session) => publishAgain(session, 1, signed)),
  },
  {
    name: "a draft brought onto a newer version",
    covers: ["bringOnto", "bringDraftOnto"],
    before: async () => {
      await drafted();
      await adopt();
    },
    ready: at((session, seen) => bringOnto(session, { number: 2, seen, mine: [] })),
  },
  {
    name: "a deal moved to the newest version",
    covers: ["moveDeal"],
    before: async () => {
      await begun();
      await adopt();
    },
    ready: () => () => moveDeal(key, 2),
  },
  {
    name: "a deal that stays on its version",
    covers: ["setStays"],
    before: begun,
    ready: () => () => setStays(key, true),
  },
];
