import { ByteWriter, type Entries } from "./postings.ts";
import { openVocabulary, type PackedTerms, TermPacker, type Vocabulary } from "./vocabulary.ts";

/** Changes with the layout; what another release wrote is built anew. */
export const segmentVersion = 1;

/** An index of many deals as it is stored: few large pieces, each read at once. */
export type PackedSegment = {
  version: typeof segmentVersion;
  terms: PackedTerms;
  /** Bytes of each term's postings; from 255 on the number stands in `large`, in order. */
  sizes: Uint8Array;
  large: Uint32Array;
  /** Postings, cut between terms into pieces. */
  pieces: Uint8Array[];
  /** Names of the places postings tell of. */
  places: string[];
  /** Keys of the deals, the one changed last at the end, with line breaks between and around them. */
  documents: { text: string; lengths: Uint16Array };
};

/** The part of it that answers which terms are near a word, and where their postings are. */
export type OpenSegment = {
  vocabulary: Vocabulary;
  /** Where each term's postings begin, over all pieces; one more for the end. */
  offsets: Float64Array;
  /** Where each piece begins. */
  pieceStarts: number[];
  places: string[];
  documents: number;
};

export type SegmentHead = Pick<PackedSegment, "version" | "terms" | "sizes" | "large" | "places"> & {
  pieceSizes: number[];
  documents: number;
};

/** Null for anything that does not fit together: another release wrote it, or the disk lost a part. */
export function openSegment(head: SegmentHead): OpenSegment | null {
  const { version, terms, sizes, large, places, pieceSizes, documents } = head;
  const count = sizes?.length;
  if (version !== segmentVersion || terms?.lengths?.length !== count || terms.shared?.length !== count)
    return null;
  const offsets = new Float64Array(count + 1);
  let next = 0;
  for (let term = 0; term < count; term++) {
    const size = sizes[term] as number;
    offsets[term + 1] = (offsets[term] as number) + (size < 255 ? size : (large[next++] ?? Number.NaN));
  }
  const pieceStarts = [0];
  for (const size of pieceSizes) pieceStarts.push((pieceStarts.at(-1) as number) + size);
  const vocabulary = openVocabulary(terms);
  const last = count - 1;
  const end = count === 0 ? 1 : (vocabulary.starts[last] as number) + (terms.lengths[last] as number) + 1;
  if (terms.text.length !== end || offsets[count] !== pieceStarts.at(-1)) return null;
  return { vocabulary, offsets, pieceStarts, places, documents };
}

/** Some hundred thousand bytes are read in one or two milliseconds. */
const pieceSize = 1 << 18;

/** Takes terms in order, each with where it stands. */
export class SegmentWriter {
  private readonly terms = new TermPacker();
  private readonly sizes: number[] = [];
  private readonly large: number[] = [];
  private readonly pieces: Uint8Array[] = [];
  private readonly bytes = new ByteWriter();

  add(term: string, entries: Entries): void {
    const before = this.bytes.length;
    this.bytes.entries(entries);
    const size = this.bytes.length - before;
    this.terms.add(term);
    this.sizes.push(Math.min(size, 255));
    if (size >= 255) this.large.push(size);
    if (this.bytes.length >= pieceSize) this.pieces.push(this.bytes.taken());
  }

  packed(places: string[], keys: string[]): PackedSegment {
    if (this.bytes.length > 0) this.pieces.push(this.bytes.taken());
    return {
      version: segmentVersion,
      terms: this.terms.packed(),
      sizes: Uint8Array.from(this.sizes),
      large: Uint32Array.from(this.large),
      pieces: this.pieces,
      places,
      documents: {
        text: `\n${keys.map((key) => `${key}\n`).join("")}`,
        lengths: Uint16Array.from(keys, (key) => key.length),
      },
    };
  }
}

export const headOf = ({ pieces, documents, ...rest }: PackedSegment): SegmentHead => ({
  ...rest,
  pieceSizes: pieces.map(({ length }) => length),
  documents: documents.lengths.length,
});

/** The keys of a segment's deals. */
export const keysOf = ({ documents: { text } }: Pick<PackedSegment, "documents">): string[] =>
  text.slice(1, -1).split("\n").filter(Boolean);
