import { compareRevisions } from "../../src/packet/revision.ts";
import type { OpenedRow } from "../storage/db.ts";
import type { KnownRevisions } from "../storage/opened-packets.ts";

/** Another revision of the same packet. `opened`: a file of it, the same department's if there is one; null: issued here. */
export type OtherRevision = { revision: string; opened: OpenedRow | null };

type Place = { packet: string; revision: string; for: string };

/** The newest revision this machine knows of, if it is newer, and the newest of those before. */
export function otherRevisions(place: Place, { opened, issued }: KnownRevisions) {
  const files = opened.filter(({ packet }) => packet === place.packet);
  const revisions = [...files, ...issued.filter(({ packet }) => packet === place.packet)]
    .map(({ revision }) => revision)
    .sort(compareRevisions);
  const other = (revision: string | undefined): OtherRevision | null => {
    if (revision === undefined) return null;
    const of = files.filter((file) => file.revision === revision);
    return { revision, opened: of.find((file) => file.for === place.for) ?? of[0] ?? null };
  };
  const newest = revisions.at(-1);
  const isNewer = newest !== undefined && compareRevisions(newest, place.revision) > 0;
  const before = revisions.filter((one) => compareRevisions(one, place.revision) < 0).at(-1);
  return { newer: isNewer ? other(newest) : null, older: other(before) };
}
