import { statSync } from "node:fs";

/** What rolldown tells of its modules. */
type Graph = { getModuleInfo(id: string): { importedIds: readonly string[]; code: string | null } | null };

/**
 * Modules of one file, and the starts that load it. Bytes are of the source, before what nobody uses is left out; `carried` those that a
 * start has no use for, over all of the starts.
 */
type File = { modules: Set<string>; loaders: Set<string>; isStyle: boolean; bytes: number; carried: number };

/** Below it a file costs more to fetch than to carry along. */
const small = 20_000;
const mostCarried = 16_000;
/** More files than the build has ever come to. */
const slots = 60;

/**
 * Groups for rolldown: what the same starts (pages, the worker, a part that a page always brings) load before they run is one file. By
 * itself rolldown makes one for every set of starts and of parts that load later, which were 116 for the panel; a browser fetches each
 * in turns with another process. Styles are in files of their own: a page's picture waits for those alone.
 */
export function fewFiles(starts: string[]) {
  let files: File[] | undefined;
  return Array.from({ length: slots }, (_, at) => ({
    debugName: `shared-${at}`,
    // What is imported comes first, or a group would take along the modules of another that it imports.
    priority: slots - at,
    name: (id: string, graph: Graph) => {
      files ??= inOrder(joined(byLoaders(starts, graph), graph), graph);
      return files[at]?.modules.has(id) ? `shared-${at}` : null;
    },
  }));
}

function byLoaders(starts: string[], graph: Graph): File[] {
  const loadersOf = new Map<string, string[]>();
  for (const start of starts)
    for (const id of reachedFrom(start, graph)) loadersOf.set(id, [...(loadersOf.get(id) ?? []), start]);
  const files = new Map<string, File>();
  for (const [id, loaders] of loadersOf) {
    // What one start loads may run it, or be a style for the whole of its page, and may hold something another loads later: rolldown knows.
    if (loaders.length === 1 || starts.includes(id)) continue;
    const isStyle = id.endsWith(".css");
    const which = [...loaders, isStyle].join();
    const file = files.get(which) ?? {
      modules: new Set(),
      loaders: new Set(loaders),
      isStyle,
      bytes: 0,
      carried: 0,
    };
    file.modules.add(id);
    // The builder has set the style aside, and says that nothing is left.
    file.bytes += isStyle ? statSync(id).size : (graph.getModuleInfo(id)?.code?.length ?? 0);
    files.set(which, file);
  }
  return [...files.values()];
}

/** Everything a start needs before it runs; what it imports later is not. */
function reachedFrom(start: string, graph: Graph): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const found = reached.has(id) ? null : graph.getModuleInfo(id);
    if (!found) continue;
    reached.add(id);
    waiting.push(...found.importedIds);
  }
  return reached;
}

/** Small ones go to the file of their kind with which the starts load least that they have no use for. */
function joined(files: File[], graph: Graph): File[] {
  const pairs = files
    .filter(({ bytes }) => bytes < small)
    .flatMap((one) =>
      files
        .filter((other) => other !== one && other.isStyle === one.isStyle)
        .map((other) => together(one, other)),
    )
    .filter(({ file }) => file.carried <= mostCarried)
    .toSorted((a, b) => a.file.carried - b.file.carried);
  for (const { one, other, file } of pairs) {
    const tried = [...files.filter((left) => left !== one && left !== other), file];
    // Files that import each other in a ring would run in the wrong order.
    if (inOrder(tried, graph).length === tried.length) return joined(tried, graph);
  }
  return files;
}

function together(one: File, other: File) {
  const loaders = new Set([...one.loaders, ...other.loaders]);
  const carriedBy = (part: File): number => part.carried + (loaders.size - part.loaders.size) * part.bytes;
  const file: File = {
    modules: new Set([...one.modules, ...other.modules]),
    loaders,
    isStyle: one.isStyle,
    bytes: one.bytes + other.bytes,
    carried: carriedBy(one) + carriedBy(other),
  };
  return { one, other, file };
}

/** Each after those it imports. Those in a ring, and what imports them, are left out. */
function inOrder(files: File[], graph: Graph): File[] {
  const fileOf = new Map(files.flatMap((file) => [...file.modules].map((id) => [id, file] as const)));
  const importedBy = ({ modules }: File): File[] =>
    [...modules]
      .flatMap((id) => graph.getModuleInfo(id)?.importedIds ?? [])
      .flatMap((id) => fileOf.get(id) ?? []);
  const needs = new Map(files.map((file) => [file, new Set(importedBy(file))]));
  const order = new Set<File>();
  for (;;) {
    const next = files.find(
      (file) =>
        !order.has(file) && [...(needs.get(file) ?? [])].every((one) => one === file || order.has(one)),
    );
    if (!next) return [...order];
    order.add(next);
  }
}
