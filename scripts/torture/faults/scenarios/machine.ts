import { database } from "../../../../extension/storage/db.ts";
import { openStorage } from "../../../../extension/storage/open-storage.ts";
import {
  forgetOpened,
  type KeptFile,
  keepOpened,
  putBackOpened,
} from "../../../../extension/storage/opened-packets.ts";
import { dismissPill } from "../../../../extension/storage/pill-settings.ts";
import { keepCheck, setPlaybookAddress } from "../../../../extension/storage/playbook-address.ts";
import { keepPolicy } from "../../../../extension/storage/policy.ts";
import { forgetSegment, readHead } from "../../../../extension/storage/search/stored-segment.ts";
import { tendIndex } from "../../../../extension/storage/search/tend-index.ts";
import { changeSetting } from "../../../../extension/storage/settings.ts";
import { forgetSigner, putBackSigner, rememberSigner } from "../../../../extension/storage/signers.ts";
import { readPacketJson } from "../../../../src/packet/read-packet-file.ts";
import { failed, ok } from "../../../../src/values/result.ts";
import type { Scenario } from "../scenario.ts";
import { begun, goodsCome, issued, key, mint } from "./a-deal.ts";

const address = "https://intranet.northfield.example/playbook.json";
const colleague = { name: "jo rivera", shown: "Jo Rivera", key: "0a1b", since: "2026-11-22T09:00:00Z" };
const forgotten: { file?: KeptFile } = {};
/** A packet with goods, issued on another machine: nothing of it is here. */
const sent = async () => {
  await goodsCome();
  await mint();
  const packet = await issued();
  const db = database();
  await db.transaction("rw", db.tables, () =>
    Promise.all(db.tables.filter(({ name }) => name !== "playbooks").map((table) => table.clear())),
  );
  const read = readPacketJson(JSON.parse(JSON.stringify(packet)));
  if (!read.ok) throw new Error(read.problem.code);
  received.file = read.value;
};
const received: { file?: Parameters<typeof keepOpened>[0] } = {};
const file = (): Parameters<typeof keepOpened>[0] => {
  if (!received.file) throw new Error("Nothing was sent");
  return received.file;
};
const kept = async () => {
  await sent();
  await keepOpened(file());
};
const keptRow = async () => {
  const [row] = await database().opened.toArray();
  if (!row) throw new Error("Nothing was kept");
  return row;
};
const rows: { opened?: Awaited<ReturnType<typeof keptRow>> } = {};

export const machine: Scenario[] = [
  {
    name: "the first start of a new machine",
    covers: ["openStorage", "readPlaybook"],
    before: async () => {
      const db = database();
      await db.transaction("rw", db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    },
    ready: () => openStorage,
  },
  {
    name: "a setting",
    covers: ["changeSetting"],
    ready: () => () => changeSetting("repName", () => "Jo Rivera"),
  },
  {
    name: "the button put away for a deal",
    covers: ["dismissPill"],
    ready: () => () => dismissPill(key, "Closed Won"),
  },
  {
    name: "the playbook's address",
    covers: ["setPlaybookAddress"],
    ready: () => () => setPlaybookAddress(address),
  },
  {
    name: "what came of asking it",
    covers: ["keepCheck"],
    ready: () => () => keepCheck({ address, at: "2026-11-22T09:00:00.000Z", outcome: { kind: "same" } }),
  },
  {
    name: "the organisation's policy",
    covers: ["keepPolicy"],
    ready: () => () =>
      keepPolicy({ policy: { paper: "a4" }, problems: [], readAt: "2026-11-22T09:00:00.000Z" }),
  },
  {
    name: "a packet file that was opened",
    covers: ["keepOpened"],
    before: sent,
    ready: () => () => keepOpened(file()),
  },
  {
    name: "an opened packet forgotten",
    covers: ["forgetOpened"],
    before: async () => {
      await kept();
      rows.opened = await keptRow();
    },
    ready: () => async () => (rows.opened ? forgetOpened(rows.opened) : failed("nothing")),
  },
  {
    name: "an opened packet put back",
    covers: ["putBackOpened"],
    before: async () => {
      await kept();
      const gone = await forgetOpened(await keptRow());
      if (gone.ok && gone.value) forgotten.file = gone.value;
    },
    ready: () => async () => (forgotten.file ? putBackOpened(forgotten.file) : failed("nothing")),
  },
  {
    name: "a colleague's key",
    covers: ["rememberSigner"],
    ready: () => () => rememberSigner(colleague.shown, colleague.key),
  },
  {
    name: "a colleague's key forgotten",
    covers: ["forgetSigner"],
    before: () => putBackSigner(colleague),
    ready: () => () => forgetSigner(colleague),
  },
  {
    name: "a colleague's key put back",
    covers: ["putBackSigner"],
    ready: () => () => putBackSigner(colleague),
  },
  {
    name: "the search index made",
    covers: ["tendIndex"],
    before: begun,
    ready: () => async () => {
      await tendIndex();
      return (await readHead(database())) ? ok(undefined) : failed("no-index");
    },
  },
  {
    name: "the search index forgotten",
    covers: ["forgetSegment"],
    before: async () => {
      await begun();
      await tendIndex();
    },
    ready: () => async () => {
      await forgetSegment();
      return (await readHead(database())) ? failed("still-there") : ok(undefined);
    },
  },
];
