import { Dexie } from "dexie";
import { afterEach, describe, expect, it } from "vitest";
import { adoptPlaybook } from "../../extension/storage/adopt.ts";
import { bringOnto } from "../../extension/storage/bring-onto.ts";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { Database, database, databaseName, schemaVersion } from "../../extension/storage/db.ts";
import { dropDraft } from "../../extension/storage/draft.ts";
import { DraftSession } from "../../extension/storage/draft-session.ts";
import type { Draft } from "../../extension/storage/draft-view.ts";
import { live } from "../../extension/storage/live.ts";
import { openStorage } from "../../extension/storage/open-storage.ts";
import { readPlaybook } from "../../extension/storage/playbooks.ts";
import { keepPolicy } from "../../extension/storage/policy.ts";
import { publishAgain, publishDraft } from "../../extension/storage/publish.ts";
import { storedVersions } from "../../extension/storage/versions.ts";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import type { Problem } from "../../src/values/result.ts";
import { freshDatabaseEach } from "./fresh-database.ts";
import { numbers } from "./numbers.ts";

freshDatabaseEach();

/** A window of the manager page: its own connection to the database, and what it shows. */
type Window = { session: DraftSession; draft: () => Draft; close: () => void };
const windows: Window[] = [];
afterEach(() => {
  for (const window of windows.splice(0)) window.close();
});

async function openWindow(): Promise<Window> {
  const db = new Database();
  const session = new DraftSession(db);
  let shown: Draft | undefined;
  const problems: unknown[] = [];
  const stop = session.live(
    (draft) => {
      shown = draft;
    },
    (problem) => problems.push(problem),
  );
  await expect.poll(() => shown !== undefined || problems.length > 0).toBe(true);
  expect(problems).toEqual([]);
  const window = {
    session,
    draft: () => shown as Draft,
    close: () => {
      stop();
      db.close();
    },
  };
  windows.push(window);
  return window;
}

const nameOf = (playbook: Playbook): string => playbook.name;
const named = (was: string, now: string): Patch[] => [{ path: ["name"], was, now }];
const floor = (was: number, now: number): Patch[] => [{ path: ["settings", "marginFloorPct"], was, now }];
const floorOf = (playbook: Playbook): unknown => playbook.settings.marginFloorPct;
const signed = { by: "Ann", note: "First words" };
const start = starterPlaybook();

describe("the draft", () => {
  it("is on the disk when a change is acknowledged, and whole when the page is opened again", async () => {
    const first = await openWindow();
    expect(await first.session.change(named(start.name, "Ours"))).toEqual({ ok: true, value: undefined });
    expect(await first.session.change(floor(22, 25))).toEqual({ ok: true, value: undefined });
    first.close();
    const again = await openWindow();
    expect(again.draft().playbook).toEqual({
      ...start,
      name: "Ours",
      settings: { ...start.settings, marginFloorPct: 25 },
    });
    expect(again.draft().saving).toBe(false);
  });

  it("shows a change at once, and what no change touches keeps its identity", async () => {
    const { session, draft } = await openWindow();
    const { fields } = draft().playbook;
    const saved = session.change(named(start.name, "Ours"));
    expect(nameOf(draft().playbook)).toBe("Ours");
    expect(draft().saving).toBe(true);
    const shown = draft().playbook;
    await saved;
    expect(draft().playbook).toBe(shown);
    expect(draft().playbook.fields).toBe(fields);
  });

  it("is never what a rep works with", async () => {
    const { session, draft } = await openWindow();
    await session.change(named(start.name, "Ours"));
    const read = await readPlaybook();
    expect(read.ok && nameOf(read.value.playbook)).toBe(start.name);
    expect(await publishDraft(session, signed, draft().seen)).toMatchObject({ ok: true });
    const published = await readPlaybook();
    expect(published.ok && published.value.playbook).toMatchObject({ number: 2, name: "Ours" });
    const old = await readPlaybook(1);
    expect(old.ok && nameOf(old.value.playbook)).toBe(start.name);
  });
});

describe("trouble", () => {
  it("with the disk is said, and what could not be stored is not shown as if it were", async () => {
    const { session, draft } = await openWindow();
    const full = () => {
      throw new DOMException("No room", "QuotaExceededError");
    };
    session.db.draftChanges.hook("creating", full);
    expect(await session.change(floor(22, 25))).toEqual({ ok: false, problem: { code: "disk-full" } });
    expect(draft()).toMatchObject({ saving: false, undo: null });
    expect(floorOf(draft().playbook)).toBe(22);
    expect(await database().draft.count()).toBe(0);
    session.db.draftChanges.hook("creating").unsubscribe(full);
    expect(await session.change(floor(22, 25))).toMatchObject({ ok: true });
  });

  it("with changes that do not fit their version is said, and leaves the versions whole", async () => {
    await database().draft.put({ id: "draft", base: 1, stamp: "s" });
    const change = { at: "2026-11-22T09:00:00.000Z", by: "", window: "w", patches: floor(99, 25) };
    await database().draftChanges.add(change);
    const session = new DraftSession();
    const problems: (Problem | null)[] = [];
    const stop = session.live(
      () => undefined,
      (problem) => problems.push(problem),
    );
    await expect.poll(() => problems).toEqual([{ code: "draft-broken" }]);
    stop();
    expect(await dropDraft()).toMatchObject({ ok: true });
    const { draft } = await openWindow();
    expect(draft().playbook).toEqual(start);
  });
});

describe("two windows", () => {
  it("see each other's changes, and keep both", async () => {
    const [ann, ben] = [await openWindow(), await openWindow()];
    const both = [ann.session.change(named(start.name, "Ours")), ben.session.change(floor(22, 25))];
    expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true);
    for (const { draft } of [ann, ben])
      await expect.poll(() => [nameOf(draft().playbook), floorOf(draft().playbook)]).toEqual(["Ours", 25]);
    expect(ann.draft().playbook).toEqual(ben.draft().playbook);
  });

  it("overwrite nothing of each other's unseen: the later one is told what stands there", async () => {
    const [ann, ben] = [await openWindow(), await openWindow()];
    const [first, second] = await Promise.all([
      ann.session.change(floor(22, 25)),
      ben.session.change(floor(22, 30)),
    ]);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, conflict: { found: 25, at: { now: 30 } } });
    expect(floorOf(ben.draft().playbook)).toBe(25);
  });

  it("take back what was done last, in whichever of them, but never what they have not shown", async () => {
    const [ann, ben] = [await openWindow(), await openWindow()];
    await ann.session.change(named(start.name, "Ours"));
    await expect.poll(() => nameOf(ben.draft().playbook)).toBe("Ours");
    const [, late] = await Promise.all([ann.session.change(floor(22, 25)), ben.session.undo()]);
    expect(late).toEqual({ ok: false, problem: { code: "draft-moved" } });
    expect(await ben.session.undo()).toMatchObject({ ok: true });
    expect(await ben.session.undo()).toMatchObject({ ok: true });
    expect(ben.draft().playbook).toEqual(start);
    await expect.poll(() => ann.draft().playbook).toEqual(start);
    expect(await ann.session.redo()).toMatchObject({ ok: true });
    expect(nameOf(ann.draft().playbook)).toBe("Ours");
  });

  it("publish only what they have shown, and go on with the new version in both", async () => {
    const [ann, ben] = [await openWindow(), await openWindow()];
    await ann.session.change(floor(22, 25));
    const read = ann.draft().seen;
    const [, early] = await Promise.all([
      ben.session.change(named(start.name, "Ours")),
      publishDraft(ann.session, signed, read),
    ]);
    expect(early).toEqual({ ok: false, problem: { code: "draft-moved" } });
    expect(await publishDraft(ann.session, signed, ann.draft().seen)).toMatchObject({ ok: true });
    await expect.poll(() => ben.draft().newest).toMatchObject({ number: 2, by: "Ann", note: "First words" });
    expect(ben.draft().base).toMatchObject({ number: 2, name: "Ours", settings: { marginFloorPct: 25 } });
    expect(ben.draft().undo).toBeNull();
    expect(await ben.session.change(floor(25, 26))).toMatchObject({ ok: true });
    await expect.poll(() => floorOf(ann.draft().playbook)).toBe(26);
  });
});

describe("publishing", () => {
  it("refuses nothing changed, no name, and errors, and leaves the draft as it is", async () => {
    const { session, draft } = await openWindow();
    const publish = (by = "Ann") => publishDraft(session, { by, note: "Why" }, draft().seen);
    expect(await publish()).toMatchObject({ problem: { code: "publish-nothing" } });
    await session.change(floor(22, 25));
    expect(await publish(" ")).toMatchObject({ problem: { code: "publish-unsigned" } });
    const [field] = start.fields;
    await session.change([{ path: ["fields", field?.id ?? "", "readers"], was: field?.readers, now: [] }]);
    expect(await publish()).toMatchObject({ problem: { code: "publish-errors", params: [1] } });
    expect(await database().playbooks.count()).toBe(1);
    await session.undo();
    expect(await publish()).toMatchObject({ ok: true });
  });

  it("publishes an old version again under a new number", async () => {
    const { session, draft } = await openWindow();
    await session.change(floor(22, 25));
    await publishDraft(session, signed, draft().seen);
    expect(await publishAgain(session, 2, signed)).toMatchObject({ problem: { code: "publish-nothing" } });
    expect(await publishAgain(session, 1, { by: "Ben", note: "25 was too much" })).toMatchObject({
      ok: true,
    });
    expect(draft().newest).toMatchObject({ number: 3, by: "Ben", origin: { from: "again", of: 1 } });
    const read = await readPlaybook();
    expect(read.ok && read.value.playbook).toEqual({ ...start, number: 3 });
  });
});

describe("a version published elsewhere", () => {
  const theirs = (number: number): Playbook => ({ ...start, number, name: "Theirs" });

  it("keeps its number when it comes after every other, else takes the next; the same again is nothing new", async () => {
    const origin = { from: "file", name: "theirs.json" } as const;
    expect(await adoptPlaybook(theirs(7), origin)).toMatchObject({ value: { number: 7, origin } });
    expect(await adoptPlaybook(theirs(9), origin)).toEqual({ ok: true, value: null });
    expect(await adoptPlaybook({ ...theirs(3), name: "Others" }, origin)).toMatchObject({
      value: { number: 8 },
    });
  });

  it("is followed by a window without a draft, and leaves a draft alone", async () => {
    const { session, draft } = await openWindow();
    await adoptPlaybook(theirs(2), { from: "policy" });
    await expect.poll(() => nameOf(draft().playbook)).toBe("Theirs");
    await session.change(floor(22, 25));
    await adoptPlaybook({ ...theirs(3), name: "Others" }, { from: "policy" });
    await expect.poll(() => draft().newest.number).toBe(3);
    expect(draft().base).toMatchObject({ number: 2, name: "Theirs" });
    expect(await publishDraft(session, signed, draft().seen)).toMatchObject({
      problem: { code: "draft-behind", params: [3] },
    });
    // Nothing left in it: the newer version takes its place.
    await session.discard();
    await expect.poll(() => draft().playbook).toMatchObject({ number: 3, name: "Others" });
  });
});

describe("a draft that has fallen behind", () => {
  it("is brought onto the newer version as one step, with what the person chose where both changed the same", async () => {
    const { session, draft } = await openWindow();
    await session.change(named(start.name, "Ours"));
    await session.change(floor(22, 25));
    const theirs = {
      ...start,
      number: 2,
      language: "de",
      settings: { ...start.settings, marginFloorPct: 30 },
    };
    await adoptPlaybook(theirs, { from: "policy" });
    await expect.poll(() => draft().newest.number).toBe(2);
    const { seen } = draft();
    expect(await bringOnto(session, { number: 1, seen, mine: [] })).toMatchObject({
      problem: { code: "draft-moved" },
    });
    expect(await bringOnto(session, { number: 2, seen, mine: floor(30, 25) })).toMatchObject({ ok: true });
    expect(draft().base).toEqual(theirs);
    expect(draft().playbook).toMatchObject({
      name: "Ours",
      language: "de",
      settings: { marginFloorPct: 25 },
    });
    const other = await openWindow();
    expect(other.draft().playbook).toEqual(draft().playbook);
    await session.undo();
    expect(draft().playbook).toEqual(theirs);
  });
});

describe("the organisation's policy", () => {
  it("keeps a locked part as it is, in the transaction itself, and locks publishing", async () => {
    const { session, draft } = await openWindow();
    await session.change(named(start.name, "Ours"));
    const keep = (locked: string[]) =>
      keepPolicy({ policy: { locked }, problems: [], readAt: "2026-11-22T09:00:00.000Z" });
    await keep(["settings:marginFloorPct", "publish"]);
    expect(await session.change(floor(22, 25))).toMatchObject({
      problem: { code: "playbook-locked", params: ["settings:marginFloorPct"] },
    });
    expect(floorOf(draft().playbook)).toBe(22);
    expect(await publishDraft(session, signed, draft().seen)).toMatchObject({
      problem: { code: "publish-locked" },
    });
    await keep(["name"]);
    expect(await publishDraft(session, signed, draft().seen)).toMatchObject({
      problem: { code: "playbook-locked" },
    });
  });
});

describe("the list of versions", () => {
  it("says of each who published it and how many open deals use it, live", async () => {
    const { session, draft } = await openWindow();
    const recordOf = (id: string) => ({
      crm: "salesforce",
      host: "a.example",
      id,
      url: `https://a.example/${id}`,
    });
    const work = (id: string) =>
      changeAnswers({ record: recordOf(id), readAt: "2026-11-22T09:00:00.000Z" }, []);
    await work("1");
    await work("2");
    await database().summaries.update("salesforce:a.example:2", { stage: "lost" });
    await session.change(floor(22, 25));
    let listed: unknown[] = [];
    const stop = live(
      storedVersions,
      (versions) => {
        listed = versions.map(({ number, by, deals }) => [number, by, deals]);
      },
      () => undefined,
    );
    await expect.poll(() => listed).toEqual([[1, "", 1]]);
    await publishDraft(session, signed, draft().seen);
    await work("3");
    await expect
      .poll(() => listed)
      .toEqual([
        [2, "Ann", 1],
        [1, "", 1],
      ]);
    stop();
  });
});

describe("three windows at once", () => {
  it("end with the same draft, with every change they were told is stored, and lead back to the start", async () => {
    const below = numbers(20261122);
    const pick = <T>(some: readonly T[]): T => some[below(some.length)] as T;
    const open = [await openWindow(), await openWindow(), await openWindow()];
    /** Sets that were said to be stored; the others found another's value. */
    let told = 0;
    for (let round = 0; round < 12; round++) {
      const works = Array.from({ length: 12 }, async () => {
        const { session, draft } = pick(open);
        const kind = pick(["set", "set", "set", "undo", "redo", "discard"] as const);
        if (kind !== "set") return session[kind]();
        const setting = pick(["a", "b", "c"]);
        const was = draft().playbook.settings[setting];
        const now = below(9) + round * 10;
        const patch = { path: ["settings", setting], now, ...(was === undefined ? {} : { was }) };
        const { ok } = await session.change([patch]);
        if (ok && was !== now) told++;
      });
      await Promise.all(works);
      const [first, ...others] = await Promise.all(open.map(({ session }) => session.refresh()));
      if (!first?.ok) throw new Error("The draft cannot be read");
      for (const other of others) expect(other.ok && other.value.playbook).toEqual(first.value.playbook);
    }
    expect(told).toBeGreaterThan(20);
    const rows = await database().draftChanges.toArray();
    const sets = rows.filter(({ undoes, redoes, patches }) => !undoes && !redoes && patches.length === 1);
    // A discard of one setting looks like a set.
    expect(sets.length).toBeGreaterThanOrEqual(told);
    const { session, draft } = open[0] as Window;
    while (draft().undo) expect(await session.undo()).toMatchObject({ ok: true });
    expect(draft().playbook).toEqual(start);
  });
});

describe("a database of the second release", () => {
  it("keeps its playbook, signed as the starter, and its deals", async () => {
    await database().delete();
    const second = new Dexie(databaseName);
    second.version(2).stores({
      checklists: "key",
      answers: "[checklist+field], checklist",
      history: "[checklist+seq]",
      summaries: "checklist, changedAt, accountId, [gap+needBy]",
      playbooks: "number",
      packets: "[packet+revision], checklist",
      receipts: "number",
      counters: "name",
      settings: "name",
      searchChanges: "checklist",
      searchIndex: "part",
    });
    await second.table("playbooks").add({ number: 1, content: start });
    await second.table("settings").add({ name: "schema", value: 2 });
    const record = { crm: "salesforce", host: "a.example", id: "1", url: "https://a.example" };
    const startedAt = "2026-11-20T08:00:00.000Z";
    const key = "salesforce:a.example:1";
    await second.table("checklists").add({ key, record, readAt: startedAt, playbook: 1, startedAt });
    second.close();
    expect(await openStorage()).toEqual({ ok: true, value: undefined });
    const { draft } = await openWindow();
    expect(draft().newest).toEqual({
      number: 1,
      publishedAt: "",
      by: "",
      note: "",
      origin: { from: "starter" },
    });
    expect(draft().playbook).toEqual(start);
    expect(await database().checklists.where("playbook").equals(1).primaryKeys()).toEqual([key]);
    expect(await changeAnswers({ record, readAt: startedAt }, [])).toMatchObject({ ok: true });
    expect((await database().settings.get("schema"))?.value).toBe(schemaVersion);
  });
});
