import { html } from "../../../src/packet/formats/html.ts";
import { words, workedPacket } from "../../../test/packet/worked-packets.ts";
import { processorTime } from "../figures/processor-time.ts";

/** A plain deal's HTML in a process of its own. Prints what the first one took, and one after five hundred others, when all is compiled. */
const packet = workedPacket("d00-plain-repeat");
const write = async () => (await processorTime(() => html.write(packet, words))).value;

const first = await write();
for (let n = 0; n < 500; n++) await write();
process.stdout.write(JSON.stringify({ first, compiled: await write() }));
