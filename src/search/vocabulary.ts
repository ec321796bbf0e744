/** Distinct terms in order, in one string with line breaks between and around them: as small on disk as they can be read at once. */
export type PackedTerms = {
  text: string;
  lengths: Uint8Array;
  /** How many characters each term shares with the one before. */
  shared: Uint8Array;
};

export type Vocabulary = PackedTerms & { count: number; starts: Uint32Array };

/** Works out where each term begins. */
export function openVocabulary(packed: PackedTerms): Vocabulary {
  const count = packed.lengths.length;
  const starts = new Uint32Array(count);
  let at = 1;
  for (let term = 0; term < count; term++) {
    starts[term] = at;
    at += (packed.lengths[term] as number) + 1;
  }
  return { ...packed, count, starts };
}

export const termAt = ({ text, starts, lengths }: Vocabulary, term: number): string =>
  text.slice(starts[term], (starts[term] as number) + (lengths[term] as number));

/** Whether a digit is in it, as serial, part and order numbers have. */
export function isNumbered({ text, starts, lengths }: Vocabulary, term: number): boolean {
  const start = starts[term] as number;
  for (let at = start; at < start + (lengths[term] as number); at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** The first term that does not come before `word`. */
export function firstFrom(vocabulary: Vocabulary, word: string): number {
  let low = 0;
  let high = vocabulary.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(vocabulary, middle, word)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore({ text, starts, lengths }: Vocabulary, term: number, word: string): boolean {
  const start = starts[term] as number;
  const length = lengths[term] as number;
  for (let at = 0; at < length && at < word.length; at++) {
    const difference = text.charCodeAt(start + at) - word.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return length < word.length;
}

/** Packs terms that come in order. */
export class TermPacker {
  private readonly parts: string[] = [""];
  private readonly lengths: number[] = [];
  private readonly shared: number[] = [];
  private last = "";

  add(term: string): void {
    let shared = 0;
    while (shared < term.length && term.charCodeAt(shared) === this.last.charCodeAt(shared)) shared++;
    this.parts.push(term);
    this.lengths.push(term.length);
    this.shared.push(shared);
    this.last = term;
  }

  packed(): PackedTerms {
    return {
      text: `${this.parts.join("\n")}\n`,
      lengths: Uint8Array.from(this.lengths),
      shared: Uint8Array.from(this.shared),
    };
  }
}
