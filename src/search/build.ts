import type { Entries } from "./postings.ts";
import { readEntries } from "./postings.ts";
import { headOf, keysOf, openSegment, type PackedSegment, SegmentWriter } from "./segment.ts";
import { termAt } from "./vocabulary.ts";
import { wordsIn } from "./words-in.ts";

/** A deal as search knows it: texts, each with the place it stands in ("name", "csm-items.part-no"). */
export type SearchDocument = { key: string; texts: { place: string; text: string }[] };

/** A text of 2 MB pasted into a field does not make the deal's words weigh more than every other deal's. */
const mostCharacters = 20_000;

/** How many terms are written before others may have a turn. */
const stride = 2000;

/**
 * The index of `old` without the deals of `gone`, with `fresh` at its end: what changed last stands last. Stops now and then, so
 * that whoever runs it can let others have a turn; returns the whole.
 */
export function* buildSegment(
  old: PackedSegment | null,
  gone: ReadonlySet<string>,
  fresh: SearchDocument[],
): Generator<void, PackedSegment> {
  const places = old ? [...old.places] : [];
  const placeOf = new Map(places.map((place, at) => [place, at]));
  const oldKeys = old ? keysOf(old) : [];
  const renewed = new Set(fresh.map(({ key }) => key));
  const kept = new Int32Array(oldKeys.length);
  const keys: string[] = [];
  oldKeys.forEach((key, at) => {
    kept[at] = gone.has(key) || renewed.has(key) ? -1 : keys.push(key) - 1;
  });

  const added = new Map<string, Entries>();
  let done = 0;
  for (const document of fresh) {
    addDocument(document, keys.push(document.key) - 1, added, (place) => {
      const known = placeOf.get(place);
      if (known !== undefined) return known;
      placeOf.set(place, places.length);
      return places.push(place) - 1;
    });
    if (++done % 20 === 0) yield;
  }

  const writer = new SegmentWriter();
  const newTerms = [...added.keys()].sort();
  yield;
  let next = 0;
  const opened = old && openSegment(headOf(old));
  if (old && opened) {
    const { vocabulary, offsets, pieceStarts } = opened;
    let piece = 0;
    for (let term = 0; term < vocabulary.count; term++) {
      if (term % stride === 0) yield;
      while ((offsets[term] as number) >= (pieceStarts[piece + 1] as number)) piece++;
      const start = pieceStarts[piece] as number;
      const text = termAt(vocabulary, term);
      for (; next < newTerms.length && (newTerms[next] as string) < text; next++)
        write(newTerms[next] as string);
      const entries = keptEntries(
        old.pieces[piece] as Uint8Array,
        (offsets[term] as number) - start,
        (offsets[term + 1] as number) - start,
        kept,
      );
      if (newTerms[next] === text) {
        join(entries, added.get(text) as Entries);
        next++;
      }
      if (entries.size > 0) writer.add(text, entries);
    }
  }
  for (; next < newTerms.length; next++) {
    if (next % stride === 0) yield;
    write(newTerms[next] as string);
  }
  return writer.packed(places, keys);

  function write(term: string): void {
    writer.add(term, added.get(term) as Entries);
  }
}

function addDocument(
  { texts }: SearchDocument,
  document: number,
  added: Map<string, Entries>,
  placeAt: (place: string) => number,
): void {
  for (const { place, text } of texts) {
    const at = placeAt(place);
    for (const { terms } of wordsIn(text.slice(0, mostCharacters)))
      for (const term of terms) {
        const entries = added.get(term) ?? new Map<number, number[]>();
        if (entries.size === 0) added.set(term, entries);
        const documents = entries.get(at);
        if (!documents) entries.set(at, [document]);
        else if (documents.at(-1) !== document) documents.push(document);
      }
  }
}

function keptEntries(bytes: Uint8Array, from: number, to: number, kept: Int32Array): Entries {
  const entries: Entries = new Map();
  let place = 0;
  readEntries(
    bytes,
    from,
    to,
    (at) => {
      place = at;
    },
    (document) => {
      const now = kept[document] as number;
      if (now < 0) return;
      const documents = entries.get(place);
      if (documents) documents.push(now);
      else entries.set(place, [now]);
    },
  );
  return entries;
}

/** Fresh deals come after all old ones, so the lists stay in order. */
function join(entries: Entries, more: Entries): void {
  for (const [place, documents] of more) entries.set(place, [...(entries.get(place) ?? []), ...documents]);
}

/** Runs it in one go. */
export function builtAtOnce(fresh: SearchDocument[]): PackedSegment {
  const steps = buildSegment(null, new Set(), fresh);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
