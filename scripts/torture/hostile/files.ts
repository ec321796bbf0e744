import { readFile } from "../../../extension/desk/read-file.ts";
import { readImport } from "../../../extension/manager/exchange/import-file.ts";
import { writeSpreadsheet } from "../../../extension/manager/exchange/spreadsheet.ts";
import { copiesOf } from "../../../extension/panel/issue/packet-files.ts";
import { zipOf } from "../../../extension/panel/issue/packet-zip.ts";
import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import { schemaVersion } from "../../../extension/storage/db.ts";
import { readBackup } from "../../../src/backup/read-backup.ts";
import { html } from "../../../src/packet/formats/html.ts";
import { json } from "../../../src/packet/formats/json.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { playbookFile } from "../../../src/playbook/exchange/playbook-file.ts";
import { toWorkbook } from "../../../src/playbook/exchange/to-workbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { contentHash } from "../../../src/values/hash.ts";
import type { Problem } from "../../../src/values/result.ts";
import { answerRow, backupOf } from "../../../test/backup/sample-backup.ts";
import type { Counted } from "../regime.ts";
import { Count } from "./count.ts";
import { hostilePackets, words } from "./hostile-packets.ts";
import type { HostileFile } from "./json-files.ts";
import { polluted } from "./prototypes.ts";
import { spoiled } from "./spoiled.ts";

const starter = starterPlaybook();

/** Processor time no file of ours comes near, however busy the machine is: the page would stand still. */
const hang = 10;

/** Every file through every door a person may put it in at: refused in a sentence, or taken for no more than it is. */
export async function files(given: HostileFile[], spoil: number, seed: number): Promise<Counted[]> {
  const good = await goodFiles();
  const foreign = new Count(
    "hostile files that were taken, broke the reader, or were refused without a sentence",
  );
  for (const file of given) await through(file, foreign, new Set());
  const broken = new Count(
    "cut, turned and mixed files that passed for whole, or broke the reader",
    `seed ${seed}`,
  );
  const whole = new Set(good.flatMap(({ hashes }) => hashes));
  for (const file of spoiled(good, spoil, seed)) await through(file, broken, whole);
  return [foreign.counted(), broken.counted()];
}

type GoodFile = HostileFile & { hashes: string[] };

/** What the product itself writes, to be spoiled. `hashes`: of the packets in it. */
async function goodFiles(): Promise<GoodFile[]> {
  const [packet] = hostilePackets(["plain words"]) as [Packet];
  const copies = copiesOf(packet, words).slice(0, 2);
  const workbook = await writeSpreadsheet(toWorkbook(starter, words));
  const hashes = await Promise.all(copies.map(async (copy) => (await copy.content()).hash));
  const bytes = workbook.ok ? new Uint8Array(await workbook.value.arrayBuffer()) : "";
  const backup = backupOf({ answers: [answerRow("po", "HM-77310"), answerRow("note", "=1+1 \u0000")] });
  hashes.push(hashOf(backup));
  const contents = {
    "packet.html": html.write(packet, words),
    "packet.json": json.write(packet, words),
    "packet.zip": await zipOf(copies, packet.issuedAt),
    "playbook.json": playbookFile(starter),
    "questions.xlsx": bytes,
    "backup.zip": backup,
  };
  return Object.entries(contents).map(([name, content]) => ({ name, content, hashes }));
}

/** Onto the desk, into the manager page as a file and as a spreadsheet. `whole`: hashes of packets that may pass for unaltered. */
async function through(
  { name, content }: HostileFile,
  count: Count,
  whole: ReadonlySet<string>,
): Promise<void> {
  const file = (as: string): File => new File([content as BlobPart], as);
  await timed(`${name} on the desk`, count, async () =>
    (await readFile(file(name))).flatMap((one) => {
      if ("problem" in one) return unsaid(one.problem);
      const { intact, pageIntact, packet } = one.read;
      return intact && pageIntact !== false && !whole.has(packet.hash)
        ? [`${one.name} passed for unaltered`]
        : [];
    }),
  );
  await timed(`${name} as a backup`, count, async () => {
    const bytes = new Uint8Array(await file(name).arrayBuffer());
    const read = readBackup(bytes, schemaVersion);
    if (!read.ok) return unsaid(read.problem);
    return whole.has(hashOf(bytes)) ? [] : ["passed for a backup"];
  });
  for (const as of ["hostile.json", "hostile.xlsx"])
    await timed(`${name} as ${as}`, count, async () => {
      const read = await readImport(file(as), starter, words);
      if (read.kind === "refused") return unsaid(read.problem);
      if (read.kind === "rows") return read.errors.flatMap(({ problem }) => unsaid(problem));
      // What is shown first, with every change, and taken by nobody but the manager.
      return whole.size > 0 ? [] : ["was taken for a playbook"];
    });
}

/** Of what a backup holds, for a file changed in what nobody reads is the same backup. */
function hashOf(bytes: Uint8Array): string {
  const read = readBackup(bytes, schemaVersion);
  return read.ok ? contentHash(read.value.rows) : "";
}

async function timed(named: string, count: Count, look: () => Promise<string[]>): Promise<void> {
  const before = process.cpuUsage();
  await count.tryLater(named, async () => [...(await look()), ...polluted()]);
  const { user } = process.cpuUsage(before);
  if (user > hang * 1_000_000)
    count.wrong.push(`${named}: took ${Math.round(user / 1_000_000)} s of the processor`);
}

/** A refusal without a sentence for the person. */
const unsaid = ({ code }: Problem): string[] =>
  Object.hasOwn(messages, `problem_${code.replace(/[^a-z0-9]/gi, "_")}`)
    ? []
    : [`nothing is said of ${code}`];
