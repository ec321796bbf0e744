import { type ItemRef, pathOf, setTo } from "../../../src/playbook/editing/edits/item.ts";
import { setMember } from "../../../src/playbook/editing/edits/set-member.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { type Change, useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";

type Members = Field & Column;
type Settable = Parameters<typeof setMember>[2];

/** One member of a question or column: what changes it, what that would have broken, and whether it may be changed at all. */
export function useMember(ref: ItemRef, name: keyof Members) {
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  return { change, refused, locked: isLocked([...pathOf(ref), name].join(":")) };
}

/** A member that is text: it is stored over what stood there when the typing began, so that a clash of two windows is seen. */
export function useText(ref: ItemRef, name: "question" | "why" | "label" | "owner") {
  const { change, ...member } = useMember(ref, name);
  const textOf = (text: string): string | undefined => (text.trim() === "" ? undefined : text);
  return {
    ...member,
    save: (now: string, was: string) =>
      change(() => setTo([...pathOf(ref), name], textOf(was), textOf(now)), { quiet: true }),
  };
}

/** A member that is chosen. */
export function useChoice<Name extends Settable>(ref: ItemRef, name: Name) {
  const { change, ...member } = useMember(ref, name);
  const set = (now: Members[Name] | undefined): ReturnType<Change["change"]> =>
    change((playbook) => setMember(playbook, ref, name, now as never));
  return { ...member, set };
}
