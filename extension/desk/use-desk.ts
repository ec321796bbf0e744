import { useState } from "preact/hooks";
import { type ReadPacket, readPacketJson } from "../../src/packet/read-packet-file.ts";
import { ok, type Problem, type Result } from "../../src/values/result.ts";
import type { OpenedRow } from "../storage/db.ts";
import { readOpened } from "../storage/opened-packets.ts";
import { rememberSigner } from "../storage/signers.ts";
import { judge, keep, type Verdict } from "./judge.ts";
import { type FoundInFile, readFile } from "./read-file.ts";

export type Judged = { read: ReadPacket; verdict: Verdict };
/** A file of the last lot, or one packet out of a ZIP. */
export type DroppedFile = { id: number; name: string } & (Judged | { problem: Problem });

/** Reads what is dropped, one after the other, and has one packet in view. */
export function useDesk() {
  const [dropped, setDropped] = useState<DroppedFile[]>([]);
  const [reading, setReading] = useState(0);
  const [view, setView] = useState<Judged | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const openFiles = async (files: File[]): Promise<void> => {
    if (files.length === 0) return;
    setReading(files.length);
    setProblem(null);
    const all: DroppedFile[] = [];
    for (const file of files)
      for (const one of await readFile(file))
        all.push({ id: all.length, name: one.name, ...(await judged(one)) });
    setDropped(all);
    setReading(0);
    const [first, ...others] = all;
    setView(first && "read" in first && others.length === 0 ? first : null);
  };
  const show = async (row: OpenedRow): Promise<void> => {
    const shown = await reopened(row);
    setProblem(shown.ok ? null : shown.problem);
    if (shown.ok) setView(shown.value);
  };
  /** The key is that person's, too. */
  const trust = async ({ read }: Judged): Promise<void> => {
    const { signature } = read.packet;
    if (!signature) return;
    const remembered = await rememberSigner(signature.signer, signature.publicKey);
    const again = remembered.ok ? await judgedAndKept(read) : remembered;
    if (!again.ok) return setProblem(again.problem);
    setView(again.value);
    setDropped((all) =>
      all.map((one) => ("read" in one && one.read === read ? { ...one, ...again.value } : one)),
    );
  };
  return { dropped, reading, view, problem, openFiles, show, trust, setView };
}

async function judgedAndKept(read: ReadPacket): Promise<Result<Judged>> {
  const verdict = await judge(read);
  if (!verdict.ok) return verdict;
  const kept = await keep(read, verdict.value);
  return kept.ok ? ok({ read, verdict: verdict.value }) : kept;
}

async function judged(one: FoundInFile): Promise<Judged | { problem: Problem }> {
  if ("problem" in one) return { problem: one.problem };
  const done = await judgedAndKept(one.read);
  return done.ok ? done.value : { problem: done.problem };
}

/** A file kept before: read and judged again, since keys and revisions may have become known meanwhile. */
async function reopened(row: OpenedRow): Promise<Result<Judged>> {
  const json = await readOpened(row);
  const read = json.ok ? readPacketJson(json.value) : json;
  if (!read.ok) return read;
  const verdict = await judge(read.value);
  return verdict.ok ? ok({ read: read.value, verdict: verdict.value }) : verdict;
}
