import { describe, expect, it } from "vitest";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { database } from "../../extension/storage/db.ts";
import type { Answer } from "../../src/checklist/answer.ts";
import { beside } from "./a-deal.ts";
import { freshDatabaseEach } from "./fresh-database.ts";
import { waitsOf, withRequests } from "./requests.ts";

const text = (value: string): Answer => ({ state: "answered", value, source: { from: "typed" } });
const say = (value: string) => changeAnswers(beside, [{ field: "late-penalty", change: () => text(value) }]);

freshDatabaseEach();

describe("a change of an answer", () => {
  it("waits for the database once to read and once to write, and asks for nothing twice", async () => {
    expect(await say("first")).toEqual({ ok: true, value: undefined });
    const { asked, waits } = await waitsOf(() => say("second"));
    expect(asked.toSorted()).toEqual(
      [
        ...["settings.read", "settings.read", "checklists.read", "summaries.read", "answers.read"],
        ...["history.read", "answers.put", "checklists.put", "history.add", "searchChanges.put"],
        "summaries.put",
      ].toSorted(),
    );
    expect(waits).toBe(2);
  });

  it("is undone whole when its last request fails, though the database was told that nothing more comes", async () => {
    await say("first");
    const before = await database().history.toArray();
    const refused = await withRequests(
      (method, ask, store) => {
        // The same link twice: the second is refused by the database itself, after everything was asked of it.
        if (method === "add" && store.name === "history") ask();
        return ask();
      },
      () => say("second"),
    );
    expect(refused).toMatchObject({ ok: false, problem: { code: "not-saved" } });
    expect(await database().history.toArray()).toEqual(before);
    const kept = await database().answers.toArray();
    expect(kept.find(({ field }) => field === "late-penalty")?.answer).toEqual(text("first"));
    expect(await say("third")).toEqual({ ok: true, value: undefined });
  });
});
