import { allTexts } from "../corpora/texts.ts";
import { bombs, fiftyMegabytes } from "../hostile/bombs.ts";
import { files } from "../hostile/files.ts";
import { formats } from "../hostile/formats.ts";
import { jsonSuite, ownJson } from "../hostile/json-files.ts";
import { pageText } from "../hostile/page-text.ts";
import { storedValues } from "../hostile/stored-values.ts";
import { openTripwire } from "../hostile/tripwire.ts";
import { typed } from "../hostile/typed.ts";
import type { Regime } from "../regime.ts";

/** Everything a person, a page, a file or another program may put in that nobody meant. */
export const torture: Regime = async ({ seed, long }) => {
  const texts = allTexts();
  const tripwire = await openTripwire();
  try {
    return [
      ...storedValues(texts),
      ...(await typed(texts, long ? texts.length : 8, seed)),
      ...(await pageText(texts)),
      ...(await files(
        [...ownJson, ...(await jsonSuite()), ...bombs(), fiftyMegabytes()],
        long ? 5000 : 250,
        seed,
      )),
      ...(await formats(texts, tripwire, long ? undefined : ["receiving", "production"])),
    ];
  } finally {
    await tripwire.close();
  }
};
