import type { SearchDocument } from "../../../src/search/build.ts";
import { termsOfQuery } from "../../../src/search/query.ts";
import { type NearTerms, termsNear } from "../../../src/search/terms-near.ts";
import { database, type SearchChangeRow } from "../db.ts";
import { live } from "../live.ts";
import { type FoundDeal, foundDeals } from "./found-deals.ts";
import { inOrder, take } from "./in-order.ts";
import { readDocuments } from "./read-documents.ts";
import { SegmentSearch } from "./segment-search.ts";
import { forgetSegment, IndexUnusable, type KnownHead, readHead } from "./stored-segment.ts";
import { mostBeside, tendIndex } from "./tend-index.ts";

/** `more`: there are others behind those given. */
export type SearchResult = { deals: FoundDeal[]; more: boolean };

/** `whole`: every deal has been taken in; until then some are not found. */
export type SearchState = { whole: boolean };

/** Hits looked up at a time: some may be of deals that are gone. */
const atATime = 50;

type Changed = ReadonlyMap<string, { stamp: string; document: SearchDocument | undefined }>;
type Known = { head: KnownHead | null; changes: SearchChangeRow[] };

/**
 * Search over every deal, open for as long as its page is. What was stored is searched as it is; deals changed since stand beside
 * it and hide what the index still says of them.
 */
export class DealSearch {
  private stored: SegmentSearch | null = null;
  private beside: SegmentSearch | null = null;
  private stamp: string | undefined;
  private changed: Changed = new Map();
  private readonly stopLive: () => void;
  private tending: Promise<void> | null = null;
  private reading: Promise<void> = Promise.resolve();

  /** `onState` is called when it can be asked, and whenever the answer may have changed. */
  constructor(private readonly onState: (state: SearchState) => void) {
    this.stopLive = live(
      readKnown,
      (known) => this.take(known),
      () => {
        // The page itself says what is wrong with the database.
      },
    );
  }

  close(): void {
    this.stopLive();
  }

  /** Null: nothing was typed that could be searched for. Throws when the database cannot be read. */
  async search(text: string, most: number): Promise<SearchResult | null> {
    const words = termsOfQuery(text);
    if (words.length === 0) return null;
    await this.reading;
    try {
      return await this.find(words, most);
    } catch (error) {
      // Another window may have replaced the index in this moment, or a part of it is lost.
      if (!(error instanceof IndexUnusable)) throw error;
      await this.openAnew();
      return this.find(words, most);
    }
  }

  private async find(words: string[], most: number): Promise<SearchResult> {
    const { stored, beside, changed } = this;
    const segments = [stored, beside].filter((segment) => segment !== null);
    const near = words.map((word) =>
      termsNear(
        segments.map(({ vocabulary }) => vocabulary),
        word,
      ),
    );
    const hits = await Promise.all(
      segments.map((segment, at) => segment.search(near.map((terms) => terms[at] as NearTerms))),
    );
    const old = stored ? hits[0] : undefined;
    const fresh = beside ? hits.at(-1) : undefined;
    const hitsInOrder = inOrder(old, fresh, changed);
    const deals: FoundDeal[] = [];
    let some = take(hitsInOrder, most);
    for (;;) {
      deals.push(...(await foundDeals(database(), some)));
      if (deals.length >= most || some.length === 0) break;
      some = take(hitsInOrder, Math.min(atATime, most - deals.length));
    }
    return { deals, more: !hitsInOrder.next().done };
  }

  private take(known: Known): void {
    this.reading = this.reading.then(() => this.read(known)).catch(() => this.openAnew());
  }

  private async read({ head, changes }: Known): Promise<void> {
    if (head?.stamp !== this.stamp) await this.open(head);
    await this.lookBeside(changes);
    const whole = head?.head.whole === true;
    this.onState({ whole });
    if (!whole || changes.length >= mostBeside) this.tend();
  }

  private async open(head: KnownHead | null): Promise<void> {
    this.stored = head && (await SegmentSearch.stored(database(), head));
    this.stamp = head?.stamp;
    void this.stored?.warm().catch(() => {
      // Found out, and mended, when it is searched.
    });
  }

  /** Reads the deals that changed since they were last read. */
  private async lookBeside(changes: SearchChangeRow[]): Promise<void> {
    const stale = changes.filter(({ checklist, stamp }) => this.changed.get(checklist)?.stamp !== stamp);
    if (stale.length === 0 && changes.length === this.changed.size) return;
    const read = await readDocuments(
      database(),
      stale.map(({ checklist }) => checklist),
    );
    const documents = new Map(read.map((document) => [document.key, document]));
    this.changed = new Map(
      changes.map(({ checklist, stamp }) => {
        const document = documents.get(checklist) ?? this.changed.get(checklist)?.document;
        return [checklist, { stamp, document }];
      }),
    );
    const beside = [...this.changed.values()].flatMap(({ document }) => document ?? []);
    this.beside = beside.length > 0 ? SegmentSearch.beside(beside) : null;
  }

  /** The index could not be read. If nobody has replaced it meanwhile it is damaged: it is thrown away and made anew from the deals. */
  private async openAnew(): Promise<void> {
    const head = await readHead(database());
    if (head && head.stamp !== this.stamp && (await this.open(head).then(succeeded, failed))) return;
    this.stored = null;
    this.stamp = undefined;
    await forgetSegment();
    this.onState({ whole: false });
    this.tend();
  }

  private tend(): void {
    this.tending ??= tendIndex()
      .catch(() => {
        // A full disk, or a playbook that cannot be read: what is there is searched, and the next opening tries again.
      })
      .finally(() => {
        this.tending = null;
      });
  }
}

/** In one transaction: when changes are taken in, the index that holds them must be seen with it. */
function readKnown(): Promise<Known> {
  const db = database();
  return db.transaction("r", [db.searchIndex, db.searchChanges], async () => {
    const [head, changes] = await Promise.all([readHead(db), db.searchChanges.limit(mostBeside).toArray()]);
    return { head, changes };
  });
}

const succeeded = (): boolean => true;
const failed = (): boolean => false;
