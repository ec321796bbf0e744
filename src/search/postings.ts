/**
 * Where a term stands: per place the documents, as bytes. [place, how many, distance to the next document…]…, every number in
 * groups of seven bits, the lowest first. A word most deals share takes a byte a deal.
 */
export type Entries = Map<number, number[]>;

/** Grows as it is written. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  length = 0;

  number(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow(this.bytes.length * 2);
    let rest = value;
    while (rest >= 128) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  entries(entries: Entries): void {
    for (const [place, documents] of [...entries].sort(([a], [b]) => a - b)) {
      this.number(place);
      this.number(documents.length);
      let last = 0;
      for (const one of documents) {
        this.number(one - last);
        last = one;
      }
    }
  }

  /** A copy of what was written, after which it begins anew. */
  taken(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Calls for every document of every place, in that order. */
export function readEntries(
  bytes: Uint8Array,
  from: number,
  to: number,
  onPlace: (place: number) => void,
  onDocument: (document: number) => void,
): void {
  let at = from;
  const next = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
      shift += 7;
    }
  };
  while (at < to) {
    onPlace(next());
    let documents = next();
    let document = 0;
    while (documents-- > 0) {
      document += next();
      onDocument(document);
    }
  }
}
