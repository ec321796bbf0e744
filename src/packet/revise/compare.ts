import { canonicalJson } from "../../values/hash.ts";
import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import type { Change } from "./change.ts";
import { fieldPlaces } from "./field-places.ts";
import { companyPlaces, factPlaces, warningPlaces } from "./other-places.ts";
import type { Place } from "./place.ts";

/**
 * What two packets of one deal say differently: warnings first, then the deal, then the answers in the order they are asked.
 * Questions that are open or missing say nothing, in whatever way; neither does what is only of an issue (its day, its gaps).
 *
 * A department's copies compare to the very changes that its copy of the whole comparison holds.
 */
export function comparePackets(old: Packet, now: Packet, words: Words): Change[] {
  const fieldsOf = ({ fields }: Packet) => new Map(fields.map((field) => [field.id, field]));
  const [was, is] = [fieldsOf(old), fieldsOf(now)];
  const of = (fields: ReturnType<typeof fieldsOf>, id: string): Place[] => {
    const field = fields.get(id);
    return field ? fieldPlaces(field, words) : [];
  };
  const parts: [Place[], Place[]][] = [
    [warningPlaces(old, words), warningPlaces(now, words)],
    [factPlaces(old, words), factPlaces(now, words)],
    ...[...new Set([...is.keys(), ...was.keys()])].map((id): [Place[], Place[]] => [of(was, id), of(is, id)]),
    [companyPlaces(old, words), companyPlaces(now, words)],
  ];
  return parts.flatMap(([before, after]) => changesBetween(before, after));
}

/** The changes as whoever reads everything has them: each place once. Those of readers of one side only come after. */
export function wholeChanges(changes: Change[]): Change[] {
  const seen = new Set<string>();
  return changes.filter(({ path }) => !seen.has(path) && seen.add(path));
}

type Places = Map<string, Place>;
type Said = Omit<Change, "readers">;

/** Compared as the whole packet reads it, and as each department does: whoever may read only one side learns of no other. */
function changesBetween(old: Place[], now: Place[]): Change[] {
  const byPath = (places: Place[]): Places => new Map(places.map((place) => [place.path, place]));
  const [was, is] = withoutSame(byPath(old), byPath(now));
  const found = new Map<string, Change>();
  const note = (said: Said[], reader?: string): void => {
    for (const one of said) {
      const key = [one.path, one.kind, one.label, one.was, one.now].join("\n");
      const change = found.get(key) ?? { ...one, readers: [] };
      if (reader !== undefined) change.readers.push(reader);
      found.set(key, change);
    }
  };
  note(difference(was, is));
  const readers = new Set([...was.values(), ...is.values()].flatMap((place) => place.readers));
  for (const reader of readers) note(difference(readBy(was, reader), readBy(is, reader)), reader);
  return [...found.values()];
}

/** What both say alike, to the same readers, is left out before anybody's copy is looked at. */
function withoutSame(was: Places, is: Places): [Places, Places] {
  const differs = (path: string): boolean => {
    const [before, after] = [was.get(path), is.get(path)];
    if (!before || !after || !same(before.content, after.content)) return true;
    return before.readers.join() !== after.readers.join();
  };
  const kept = (places: Places): Places => new Map([...places].filter(([path]) => differs(path)));
  return [kept(was), kept(is)];
}

/** Mostly they are written alike, which is seen sooner than that they are the same with their keys in order. */
const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b) || canonicalJson(a) === canonicalJson(b);

const readBy = (places: Places, reader: string): Places =>
  new Map([...places].filter(([, { readers }]) => readers.includes(reader)));

function difference(was: Places, is: Places): Said[] {
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((path): Said[] => {
    const [before, after] = [was.get(path), is.get(path)];
    const place = (before ?? after) as Place;
    // A row that came or went says all of its cells at once.
    if (place.inRow !== undefined && was.has(place.inRow) !== is.has(place.inRow)) return [];
    if (before && after && same(before.content, after.content)) return [];
    return [{ ...placeOf(place, before !== undefined), was: before?.text() ?? "", now: after?.text() ?? "" }];
  });
}

function placeOf(place: Place, wasThere: boolean): Omit<Said, "was" | "now"> {
  const { path, kind, field, row, column, within, label, stop } = place;
  return {
    kind: kind === "row" ? (wasThere ? "row-removed" : "row-added") : kind,
    path,
    label: label(),
    ...(field !== undefined && { field }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(within !== undefined && { within }),
    ...(stop && { stop }),
  };
}
