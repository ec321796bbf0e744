import { packetFormats } from "../../src/packet/formats/index.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { largePacket } from "../../test/packet/large-packet.ts";
import { words, workedPacket } from "../../test/packet/worked-packets.ts";
import type { Figure } from "../bench.ts";
import { share } from "./figures/share.ts";

const times = 15;

/** Every format of a packet with many rows, and what a plain packet weighs. */
export async function bench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const rows of [500, 2000]) {
    const packet = largePacket(rows);
    const receiving = redactFor(packet, "receiving");
    for (const format of packetFormats) {
      const limit = rows === 500 ? 300 : undefined;
      const what = `${rows} rows in 40 languages, ${format.id}`;
      figures.push({ what: `${what}, p50`, ...(await took(() => format.write(packet, words))), limit });
      if (format.id === "html")
        figures.push({
          what: `${what} for receiving, p50`,
          ...(await took(() => format.write(receiving, words))),
          limit,
        });
    }
    figures.push({
      what: `${rows} rows, cut for one department, p50`,
      ...(await took(() => redactFor(packet, "receiving"))),
    });
  }
  for (const deal of ["d00-plain-repeat", "d09-site-installation-crane"])
    for (const format of packetFormats) {
      const written = (await format.write(workedPacket(deal), words)) ?? "";
      const bytes = typeof written === "string" ? new TextEncoder().encode(written).length : written.length;
      figures.push({ what: `${deal}, ${format.id}`, value: bytes / 1000, unit: "KB", limit: 300 });
    }
  return figures;
}

/** Processor time: the clock's says more of what else runs here. The first is left out: it also readies what all others use. */
async function took(work: () => unknown): Promise<{ value: number; unit: string }> {
  await work();
  const measured: number[] = [];
  for (let n = 0; n < times; n++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    measured.push((user + system) / 1000);
  }
  return { value: share(measured, 0.5), unit: "ms" };
}
