/** Where a version came from, as the list of versions says it. */
export type Origin =
  /** What every machine begins with. */
  | { from: "starter" }
  /** Written on this machine. */
  | { from: "draft" }
  /** An older version, published again here. */
  | { from: "again"; of: number }
  | { from: "file"; name: string }
  | { from: "address"; url: string }
  | { from: "policy" };

/** Who signed a version, and why; kept beside its content, which never changes. */
export type Publication = {
  number: number;
  /** ISO date and time; "" for a version of a release that did not keep it. */
  publishedAt: string;
  /** "" when nobody of this machine published it. */
  by: string;
  note: string;
  origin: Origin;
};
