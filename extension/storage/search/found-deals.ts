import { pricesIn } from "../../../src/policy/prices.ts";
import { answerTexts } from "../../../src/search/deal-texts.ts";
import { type MarkedPart, markTerms } from "../../../src/search/marks.ts";
import { wordsIn } from "../../../src/search/words-in.ts";
import type { Database, SummaryRow } from "../db.ts";
import { readPlaybook } from "../playbooks.ts";
import { keptPolicy } from "../policy.ts";
import type { Hit } from "./segment-search.ts";

/** Where a word was found besides the name and the customer. */
export type FoundLine = {
  place: string;
  /** The question or column, in the playbook's words; null for the record's id and a packet's number. */
  label: string | null;
  parts: MarkedPart[];
};

export type FoundDeal = {
  summary: SummaryRow;
  name: MarkedPart[];
  account: MarkedPart[];
  lines: FoundLine[];
};

/** More would push the next deal out of sight. */
const mostLines = 2;

/** What a list shows of these hits. A deal that is gone since it was indexed is left out. */
export async function foundDeals(db: Database, hits: Hit[]): Promise<FoundDeal[]> {
  const [playbook, { policy }] = await Promise.all([readPlaybook(), keptPolicy(db)]);
  const hidden = playbook.ok && policy.hidePrices ? pricesIn(playbook.value.playbook) : new Set<string>();
  const fields = new Map(playbook.ok ? playbook.value.playbook.fields.map((field) => [field.id, field]) : []);
  return db.transaction("r", [db.summaries, db.answers, db.packets], async () => {
    const summaries = await db.summaries.bulkGet(hits.map(({ key }) => key));
    const found = await Promise.all(
      hits.map(async (hit, at) => {
        const summary = summaries[at];
        if (!summary) return [];
        const terms = new Set(hit.words.map(({ term }) => term));
        const places = [...new Set(hit.words.map(({ place }) => place))].filter(
          (place) => place !== "name" && place !== "account" && !hidden.has(place),
        );
        const lines = await Promise.all(places.slice(0, mostLines).map((place) => lineOf(hit, place, terms)));
        const { name, account } = summary;
        return [
          {
            summary,
            name: markTerms(name, terms),
            account: markTerms(account, terms),
            lines: lines.flatMap((line) => line ?? []),
          },
        ];
      }),
    );
    return found.flat();
  });

  async function lineOf(hit: Hit, place: string, terms: Set<string>): Promise<FoundLine | null> {
    const texts = await textsAt(hit.key, place);
    const text = texts.find((one) => holds(one, terms));
    if (text === undefined) return null;
    const [id = "", column] = place.split(".");
    const field = fields.get(id);
    const shape = column ? field?.columns?.find((one) => one.id === column) : field;
    const own = place === "id" || place === "packet";
    return { place, label: own ? null : (shape?.label ?? place), parts: markTerms(text, terms) };
  }

  async function textsAt(key: string, place: string): Promise<string[]> {
    if (place === "id") return [key.slice(key.lastIndexOf(":") + 1)];
    if (place === "packet")
      return (await db.packets.where("checklist").equals(key).primaryKeys()).map(([number]) => number);
    const [id = ""] = place.split(".");
    const row = await db.answers.get([key, id]);
    if (!row) return [];
    return answerTexts(id, row.answer, fields.get(id)).flatMap((one) =>
      one.place === place ? one.text : [],
    );
  }
}

const holds = (text: string, terms: ReadonlySet<string>): boolean =>
  wordsIn(text).some((word) => word.terms.some((term) => terms.has(term)));
