import { keyOf, rounded } from "./arrange.ts";
import type { Arrangement, Content } from "./packages.ts";

/** Packages are named by their place, from 0. What is asked of a place that is not there changes nothing. */
type Packages = Arrangement["packages"];

const sameThing = (one: Content, other: Content): boolean =>
  keyOf(one) === keyOf(other) && one.item === other.item;

/** Puts so much of a content into another package; a place behind the last makes a new one. */
export function moved(arrangement: Arrangement, from: number, content: Content, to: number): Arrangement {
  const { packages } = arrangement;
  const had = packages[from]?.contents.find((one) => sameThing(one, content));
  if (!had || from === to || to < 0 || to > packages.length) return arrangement;
  const quantity = Math.min(content.quantity, had.quantity);
  const left = rounded(had.quantity - quantity);
  const target: Packages = to === packages.length ? [...packages, { contents: [] }] : packages;
  return {
    packages: target.map((one, at) => {
      if (at === from) {
        const contents = one.contents.flatMap((part) =>
          part !== had ? part : left > 0 ? { ...part, quantity: left } : [],
        );
        return { ...one, contents };
      }
      return at === to ? { ...one, contents: put(one.contents, { ...had, quantity }) } : one;
    }),
  };
}

const put = (contents: Content[], content: Content): Content[] =>
  contents.some((one) => sameThing(one, content))
    ? contents.map((one) =>
        sameThing(one, content) ? { ...one, quantity: rounded(one.quantity + content.quantity) } : one,
      )
    : [...contents, content];

export const withPackage = ({ packages }: Arrangement): Arrangement => ({
  packages: [...packages, { contents: [] }],
});

/** What was in it goes into the one before; of the first into the next. The last one there is stays. */
export function withoutPackage(arrangement: Arrangement, at: number): Arrangement {
  const { packages } = arrangement;
  const gone = packages[at];
  if (!gone || packages.length < 2) return arrangement;
  const heir = at === 0 ? 1 : at - 1;
  return {
    packages: packages.flatMap((one, place) => {
      if (place === at) return [];
      return place === heir ? { ...one, contents: gone.contents.reduce(put, one.contents) } : one;
    }),
  };
}

/** Where the goods in a package were made; undefined: nobody has said. */
export function withOrigin({ packages }: Arrangement, at: number, origin: string | undefined): Arrangement {
  return {
    packages: packages.map((one, place) => {
      if (place !== at) return one;
      const { origin: _, ...rest } = one;
      return origin ? { ...rest, origin } : rest;
    }),
  };
}
