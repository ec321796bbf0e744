import { builtAtOnce, type SearchDocument } from "../../../src/search/build.ts";
import { piecesFor, type Ranked, rank } from "../../../src/search/rank.ts";
import { headOf, keysOf, type OpenSegment, openSegment } from "../../../src/search/segment.ts";
import type { NearTerms } from "../../../src/search/terms-near.ts";
import { termAt, type Vocabulary } from "../../../src/search/vocabulary.ts";
import type { Database } from "../db.ts";
import { IndexUnusable, type KnownHead, readKeys, readOpenSegment, readPiece } from "./stored-segment.ts";

/** A deal found: how well, and what each typed word found in it and where. */
export type Hit = { key: string; total: number; words: { term: string; place: string }[] };

/** One segment ready to be searched; the rest of a stored one is read as it is needed, and kept. */
export class SegmentSearch {
  private readonly pieces = new Map<number, Uint8Array>();

  private constructor(
    private readonly open: OpenSegment,
    private readonly piece: (piece: number) => Promise<Uint8Array>,
    private readonly keys: () => Promise<string[]>,
  ) {}

  static async stored(db: Database, known: KnownHead): Promise<SegmentSearch> {
    const { stamp, head } = known;
    let keys: Promise<string[]> | undefined;
    return new SegmentSearch(
      await readOpenSegment(db, known),
      (piece) => readPiece(db, stamp, piece, head.pieceSizes[piece] ?? 0),
      () => {
        keys ??= readKeys(db, stamp, head.documents);
        return keys;
      },
    );
  }

  /** Of a few deals that are in no stored segment yet. */
  static beside(documents: SearchDocument[]): SegmentSearch {
    const packed = builtAtOnce(documents);
    const open = openSegment(headOf(packed));
    if (!open) throw new IndexUnusable("beside");
    const keys = keysOf(packed);
    return new SegmentSearch(
      open,
      async (piece) => packed.pieces[piece] as Uint8Array,
      async () => keys,
    );
  }

  get vocabulary(): Vocabulary {
    return this.open.vocabulary;
  }

  /** Everything that holds a term near each of the words, best first. */
  async search(near: NearTerms[]): Promise<Hits> {
    await Promise.all([...piecesFor(this.open, near)].map((piece) => this.bring(piece)));
    return new Hits(rank(this.open, near, this.pieces), this.open, await this.keys());
  }

  /** Reads ahead what a search will need. */
  async warm(): Promise<void> {
    await this.keys();
    for (let piece = 0; piece + 1 < this.open.pieceStarts.length; piece++) await this.bring(piece);
  }

  private async bring(piece: number): Promise<void> {
    if (!this.pieces.has(piece)) this.pieces.set(piece, await this.piece(piece));
  }
}

/** What was found in one segment; a hit is made when it is looked at, since most never are. */
export class Hits {
  readonly length: number;

  constructor(
    private readonly ranked: Ranked,
    private readonly open: OpenSegment,
    private readonly keys: string[],
  ) {
    this.length = ranked.order.length;
  }

  at(place: number): Hit | undefined {
    const document = this.ranked.order[place];
    if (document === undefined) return undefined;
    return {
      key: this.keys[document] ?? "",
      total: this.ranked.total[document] ?? 0,
      words: this.ranked.words.map(({ term, place: at }) => ({
        term: termAt(this.open.vocabulary, term[document] ?? 0),
        place: this.open.places[at[document] ?? 0] ?? "",
      })),
    };
  }
}
