import { useMemo } from "preact/hooks";
import { useHash } from "../ui/use-hash.ts";

export const sections = [
  "questions",
  "departments",
  "stages",
  "checks",
  "customers",
  "interview",
  "exchange",
  "versions",
  "problems",
] as const;
export type Section = (typeof sections)[number];

/** What the address names: a section, in it a department, a stage or a check, and a question. */
export type Route = { section: Section; of?: string | undefined; question?: string | undefined };

/** "#/questions/receiving/inbound-ship-from"; whatever it does not understand is the first section. */
export function readRoute(hash: string): Route {
  const [section, of, question] = hash.replace(/^#\/?/, "").split("/").map(decode);
  const known = sections.find((one) => one === section);
  return known
    ? { section: known, of: of || undefined, question: question || undefined }
    : { section: "questions" };
}

export const writeRoute = ({ section, of, question }: Route): string =>
  `#/${[section, of, question]
    .filter((part) => part !== undefined)
    .map((part) => encodeURIComponent(part))
    .join("/")}`;

/** Shows another place; the address before is one step back. */
export function goTo(route: Route): void {
  location.hash = writeRoute(route);
}

/** In place of a question's id: the form of a new one. No id looks like this. */
export const newQuestion = "+";

/** All questions have no department; in the address they stand under this name. */
export const everyDepartment = "-";

/** An address typed by hand may hold a stray percent sign. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address lives in the hash, so that back, forward, reload and a link sent to a colleague all work. */
export function useRoute(): Route {
  const hash = useHash();
  return useMemo(() => readRoute(hash), [hash]);
}
