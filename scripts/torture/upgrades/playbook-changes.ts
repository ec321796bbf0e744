import { checkPlaybook } from "../../../src/playbook/check-playbook.ts";
import type { Field } from "../../../src/playbook/field.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { cellKinds, columnOf, kinds, shapeOf } from "./every-kind.ts";

type Pick = (below: number) => number;
type Change = (playbook: Playbook, pick: Pick) => Playbook;

const oneOf = <T>(list: readonly T[], pick: Pick): T | undefined => list[pick(list.length)];
const withField = (
  playbook: Playbook,
  id: string | undefined,
  change: (field: Field) => Field,
): Playbook => ({
  ...playbook,
  fields: playbook.fields.map((field) => (field.id === id ? change(field) : field)),
});
const someField: (playbook: Playbook, pick: Pick, like?: (field: Field) => boolean) => string | undefined = (
  { fields },
  pick,
  like = () => true,
) => oneOf(fields.filter(like), pick)?.id;

const isTable = ({ columns = [] }: Field): boolean => columns.length > 1;

/** Everything a manager, or a file they take in, may do to a question under a deal that has answered it. */
export const changes: Record<string, Change> = {
  "a choice taken away": (playbook, pick) =>
    withField(
      playbook,
      someField(playbook, pick, ({ options = [] }) => options.length > 1),
      (field) => {
        const gone = oneOf(field.options ?? [], pick);
        return { ...field, options: field.options?.filter((one) => one !== gone) };
      },
    ),
  "another name": (playbook, pick) =>
    withField(playbook, someField(playbook, pick), (field) => ({
      ...field,
      label: `Renamed ${pick(99)}`,
      question: `Asked in other words ${pick(99)}?`,
    })),
  "another kind": (playbook, pick) =>
    withField(playbook, someField(playbook, pick), (field) => {
      const {
        options: _,
        units: __,
        columns: ___,
        limits: ____,
        prefill: _____,
        lines: ______,
        ...rest
      } = field;
      return { ...rest, ...shapeOf(kinds[pick(kinds.length)] ?? "text") };
    }),
  "a column put away": (playbook, pick) =>
    withField(playbook, someField(playbook, pick, isTable), (field) => {
      const gone = oneOf(field.columns ?? [], pick);
      const columns = field.columns?.filter((one) => one !== gone);
      return gone ? { ...field, columns, retiredColumns: [...(field.retiredColumns ?? []), gone] } : field;
    }),
  "a column left out of the file": (playbook, pick) =>
    withField(playbook, someField(playbook, pick, isTable), (field) => {
      const gone = oneOf(field.columns ?? [], pick);
      return { ...field, columns: field.columns?.filter((one) => one !== gone) };
    }),
  "a column of another kind": (playbook, pick) =>
    withField(playbook, someField(playbook, pick, isTable), (field) => {
      const at = pick(field.columns?.length ?? 0);
      const kind = cellKinds[pick(cellKinds.length)] ?? "text";
      const columns = field.columns?.map((one, place) =>
        place === at ? { ...columnOf(kind), id: one.id } : one,
      );
      return { ...field, columns };
    }),
  "a department taken away": (playbook, pick) => {
    const gone = oneOf(playbook.departments, pick)?.id;
    const departments = playbook.departments.filter(({ id }) => id !== gone);
    const left = departments[0]?.id;
    if (!left) return playbook;
    const fields = playbook.fields.map((field) => {
      const readers = field.readers.filter((id) => id !== gone);
      return {
        ...field,
        department: field.department === gone ? left : field.department,
        readers: readers.length > 0 ? readers : [left],
      };
    });
    return { ...playbook, departments, fields };
  },
  "a question put away": (playbook, pick) => {
    const gone = playbook.fields.find(({ id }) => id === someField(playbook, pick));
    if (!gone || playbook.fields.length < 2) return playbook;
    const fields = playbook.fields.filter((field) => field !== gone);
    return { ...playbook, fields, retired: [...(playbook.retired ?? []), { ...gone, locked: false }] };
  },
  "a question left out of the file": (playbook, pick) => {
    const gone = someField(playbook, pick);
    const fields = playbook.fields.filter(({ id }) => id !== gone);
    return fields.length > 0 ? { ...playbook, fields } : playbook;
  },
  "a question brought back": (playbook, pick) => {
    const back = oneOf(playbook.retired ?? [], pick);
    if (!back) return playbook;
    const retired = playbook.retired?.filter((one) => one !== back);
    return { ...playbook, fields: [...playbook.fields, back], retired };
  },
  "another stage": (playbook, pick) =>
    withField(playbook, someField(playbook, pick), (field) => ({
      ...field,
      dueFrom: oneOf([...playbook.stages.map(({ id }) => id), null], pick) ?? null,
    })),
};

const errorsIn = (playbook: Playbook): number =>
  checkPlaybook(playbook).filter(({ severity }) => severity === "error").length;

/** A next version that would be published, and what was done to it; one that would be refused never reaches a deal. */
export function nextVersion(was: Playbook, pick: Pick): { playbook: Playbook; done: string } | null {
  const [done, change] = oneOf(Object.entries(changes), pick) ?? [];
  if (!done || !change) return null;
  const changed = change(was, pick);
  if (changed === was || errorsIn(changed) > 0) return null;
  // As it is stored: without members that are not there.
  const playbook: Playbook = JSON.parse(JSON.stringify({ ...changed, number: was.number + 1 }));
  return { playbook, done };
}
