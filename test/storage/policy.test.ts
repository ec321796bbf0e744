import { describe, expect, it } from "vitest";
import { adoptPlaybook } from "../../extension/storage/adopt.ts";
import { DraftSession } from "../../extension/storage/draft-session.ts";
import {
  keepCheck,
  playbookAddressNow,
  setPlaybookAddress,
} from "../../extension/storage/playbook-address.ts";
import { readPlaybook } from "../../extension/storage/playbooks.ts";
import { keepPolicy, keptPolicy, livePolicy, noPolicy } from "../../extension/storage/policy.ts";
import { publishAgain, publishDraft } from "../../extension/storage/publish.ts";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { freshDatabaseEach } from "./fresh-database.ts";

freshDatabaseEach();

const fine = { ok: true, value: undefined };
const signed = { by: "Ann", note: "Margins" };
const setPolicy = async (policy: Policy): Promise<void> => {
  expect(await keepPolicy({ policy, problems: [], readAt: "2026-11-22T08:00:00.000Z" })).toEqual(fine);
};
const floor = (was: number, now: number): Patch[] => [{ path: ["settings", "marginFloorPct"], was, now }];
const target: Patch[] = [{ path: ["settings", "marginTargetPct"], was: 28, now: 30 }];

async function openDraft(): Promise<DraftSession> {
  const session = new DraftSession();
  expect((await session.refresh()).ok).toBe(true);
  return session;
}

describe("a policy that is kept", () => {
  it("is there before the browser has told it again, and followed as it changes", async () => {
    expect(await keptPolicy()).toEqual(noPolicy);
    const seen: (string | undefined)[] = [];
    const stop = livePolicy(({ policy }) => seen.push(policy.paper));
    await setPolicy({ paper: "a4" });
    await expect.poll(() => seen.at(-1)).toBe("a4");
    await keepPolicy(noPolicy);
    await expect.poll(() => seen.at(-1)).toBe(undefined);
    stop();
  });
});

describe("a locked part", () => {
  it("is not changed by anybody, and what stands beside it is", async () => {
    await setPolicy({ locked: ["settings:marginFloorPct"] });
    const draft = await openDraft();
    expect(await draft.change(floor(22, 5))).toEqual({
      ok: false,
      problem: { code: "playbook-locked", params: ["settings:marginFloorPct"] },
    });
    expect(await draft.change(target)).toEqual(fine);
    const { value } = (await draft.refresh()) as { value: { playbook: ReturnType<typeof starterPlaybook> } };
    expect(value.playbook.settings).toMatchObject({ marginFloorPct: 22, marginTargetPct: 30 });
    await keepPolicy(noPolicy);
    expect(await draft.change(floor(22, 5))).toEqual(fine);
  });

  it("changed before the lock came is not published, and can be taken back", async () => {
    const draft = await openDraft();
    expect(await draft.change(floor(22, 5))).toEqual(fine);
    await setPolicy({ locked: ["settings"] });
    const { value } = (await draft.refresh()) as { value: { seen: number } };
    expect(await publishDraft(draft, signed, value.seen)).toMatchObject({
      problem: { code: "playbook-locked" },
    });
    expect(await draft.undo()).toEqual(fine);
  });

  it("changes with a version from elsewhere, and is not rolled back", async () => {
    await setPolicy({ locked: ["settings"] });
    const theirs = { ...starterPlaybook(), settings: { ...starterPlaybook().settings, marginFloorPct: 30 } };
    expect(await adoptPlaybook(theirs, { from: "policy" })).toMatchObject({ value: { number: 2 } });
    const draft = await openDraft();
    expect(await publishAgain(draft, 1, signed)).toMatchObject({ problem: { code: "playbook-locked" } });
    const newest = await readPlaybook();
    expect(newest.ok && newest.value.playbook.settings.marginFloorPct).toBe(30);
  });

  it("may be publishing itself: drafts go on", async () => {
    await setPolicy({ locked: ["publish"] });
    const draft = await openDraft();
    expect(await draft.change(target)).toEqual(fine);
    const { value } = (await draft.refresh()) as { value: { seen: number } };
    expect(await publishDraft(draft, signed, value.seen)).toMatchObject({
      problem: { code: "publish-locked" },
    });
  });
});

describe("the playbook's address", () => {
  const ours = "https://intranet.example/ours.json";
  const theirs = "https://intranet.example/theirs.json";

  it("is the organisation's over a manager's, which comes back when the policy goes", async () => {
    expect(await playbookAddressNow()).toEqual({ address: "", byPolicy: false, last: null });
    await setPlaybookAddress(ours);
    await setPolicy({ playbookAddress: theirs });
    expect(await playbookAddressNow()).toMatchObject({ address: theirs, byPolicy: true });
    await keepPolicy(noPolicy);
    expect(await playbookAddressNow()).toMatchObject({ address: ours, byPolicy: false });
  });

  it("forgets what another address answered", async () => {
    const last = {
      address: ours,
      at: "2026-11-22T08:00:00.000Z",
      outcome: { kind: "same" as const },
      hash: "1",
    };
    await setPlaybookAddress(ours);
    await keepCheck(last);
    expect((await playbookAddressNow()).last).toEqual(last);
    await setPlaybookAddress(theirs);
    expect((await playbookAddressNow()).last).toBe(null);
  });
});
