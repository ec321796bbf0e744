import type { DealChange } from "../../src/checklist/deal-change.ts";
import { recordKey } from "../../src/crm/record.ts";
import type { Words } from "../../src/values/words.ts";
import type { TableActions } from "../inputs/table/table-actions.ts";
import { labelsAddress } from "../messages/labels-address.ts";
import { newId } from "../platform/ids.ts";
import { openOptions } from "../platform/open-options.ts";
import { openOwnPage, openWrittenPage } from "../platform/open-page.ts";
import { saveFile } from "../platform/save-file.ts";
import { type Beside, changeAnswers } from "../storage/change-answers.ts";
import { draftPack, handOutPack } from "../storage/customer-packs.ts";
import { takeShown } from "../storage/drift.ts";
import { dealHistory } from "../storage/history.ts";
import { settleLate } from "../storage/late-changes.ts";
import { leaveAside, sayAgain } from "../storage/leave-aside.ts";
import { live } from "../storage/live.ts";
import { changePackages, readPackages } from "../storage/packages.ts";
import { issuePacket, readPacket, wouldRevise } from "../storage/packets.ts";
import { dealsSharing } from "../storage/receipt-clashes.ts";
import { recordSeen } from "../storage/record-seen.ts";
import { changeSetting, readSetting } from "../storage/settings.ts";
import { goByRequirements, keepForCustomer, takeOverProfile } from "../storage/standings.ts";
import { setWatched } from "../storage/watching.ts";
import type { DealActions } from "./deal-actions.ts";
import { connectedDelivery } from "./deliver/connected-delivery.ts";
import { askFrontTab } from "./diagnosis/ask-front-tab.ts";
import type { useDeal } from "./use-deal.ts";

type Connected = Pick<ReturnType<typeof useDeal>, "saving" | "redraw" | "setGivenName">;

/** What the rep does, put onto the disk in order. */
export function dealActions({ saving, redraw, setGivenName }: Connected, words: Words): DealActions {
  const { queue } = saving;
  const now = (): Beside => saving.beside.current;
  const key = (): string => recordKey(now().record);
  const save = (change: DealChange): void => saving.give(change);
  const table = (field: string): TableActions => ({
    changeCell: (row, column, value) => save({ kind: "cell", field, row, column, value: value ?? null }),
    waitForCell: (row, column, wait) => save({ kind: "wait", field, row, column, wait: wait ?? null }),
    addRow: (row, after) => save({ kind: "add-row", field, row, after }),
    removeRow: (row) => save({ kind: "remove-row", field, row }),
    newRowId: newId,
  });
  return {
    table,
    drift: {
      take: (all) => queue.add(() => takeShown(key(), all)),
      leave: (all, where) => queue.add(() => leaveAside(key(), all, where)),
      sayAgain: (all, where) => queue.add(() => sayAgain(key(), all, where)),
      watch: (name, watched) => queue.add(() => setWatched(name, watched, key())),
    },
    late: {
      use({ change, seq }) {
        save(change);
        queue.add(() => settleLate(key(), seq));
        redraw();
      },
      settle: (seq) => queue.add(() => settleLate(key(), seq)),
    },
    profile: {
      take: (takeover) => queue.add(() => takeOverProfile(key(), takeover)),
      goBy: (by) => queue.add(() => goByRequirements(key(), by)),
      explain: (field, why) => save({ kind: "exception", field, why }),
      keepForCustomer: (customer, field, value) =>
        queue.add(() => keepForCustomer(now(), customer, field, value)),
    },
    pack: {
      async draft() {
        await queue.settled();
        return draftPack(now(), words);
      },
      async handOut() {
        await queue.settled();
        // A sheet without the answers just given would be wrong in a way nobody sees.
        const state = queue.state();
        return state.kind === "failed" ? { ok: false, problem: state.problem } : handOutPack(now(), words);
      },
      sent(field, day) {
        const answer = { state: "answered", value: day, source: { from: "typed" } } as const;
        save({ kind: "answer", field, answer, from: "pack" });
        redraw();
      },
      openLabels: () => void openOwnPage(labelsAddress({ deal: key() })),
    },
    answer(field, answer, why) {
      save({ kind: "answer", field, answer: answer ?? null, why });
      redraw();
    },
    packages: {
      watch: (tell, onProblem) => live(() => readPackages(now(), words), tell, onProblem),
      change: (by) => queue.add(() => changePackages(now(), words, by)),
      // What stops this reading stops the deal's own, and is said there.
      watchSharing: (number, tell) =>
        live(
          () => dealsSharing(number, now().record),
          tell,
          () => {},
        ),
    },
    chooseStage(stage) {
      const { crm, stage: name = "" } = now().record;
      queue.add(() =>
        changeSetting("stageNames", (was) => ({ ...was, [crm]: { ...was[crm], [name]: stage } })),
      );
    },
    nameRecord(name) {
      setGivenName(name);
      // The first change makes the checklist with this name in it; a later one has to carry it over.
      queue.add(async () => {
        const named = { ...now(), record: { ...now().record, name } };
        const begun = await changeAnswers(named, []);
        return begun.ok ? recordSeen(named) : begun;
      });
    },
    retrySaving: queue.retry,
    async issue(request) {
      await queue.settled();
      // A packet without the answers just given would be wrong in a way nobody sees.
      const state = queue.state();
      if (state.kind === "failed") return { ok: false, problem: state.problem };
      const packet = await issuePacket(now(), request, words);
      // A name that could not be remembered is asked for again; the packet is out all the same.
      if (packet.ok) void changeSetting("repName", () => request.issuedBy);
      return packet;
    },
    async wouldRevise() {
      await queue.settled();
      return wouldRevise(now(), words);
    },
    readIssued: ({ number, revision }) => readPacket(number, revision),
    async readHistory() {
      await queue.settled();
      return dealHistory(key());
    },
    openPlaybook: () => void openOptions(),
    columnOrders: {
      read: () => readSetting("columnOrders"),
      change: (to) => changeSetting("columnOrders", to),
    },
    saveFile: (name, content, type) => saveFile(document, name, content, type),
    delivery: connectedDelivery,
    openPage: (html) => void openWrittenPage(html),
    howBuilt: askFrontTab,
  };
}
