import { useMemo, useState } from "preact/hooks";
import type { Requirements } from "../../../src/checklist/profile/profile.ts";
import type { Value } from "../../../src/field-kinds/value.ts";
import { contentHash } from "../../../src/values/hash.ts";
import { SaveQueue, type SaveState } from "../../inputs/save-queue.ts";
import type { KnownCustomer } from "../../storage/customers.ts";
import { changeProfile } from "../../storage/profiles.ts";
import { retrying } from "../../storage/reopen.ts";

type Given = Readonly<Record<string, Value | null>>;

/** What is changed of a profile: on screen at once, saved one after the other. */
export function useProfileEdits(customer: KnownCustomer) {
  const [save, setSave] = useState<SaveState>({ kind: "nothing" });
  const [given, setGiven] = useState<Given>({});
  const queue = useMemo(() => new SaveQueue(setSave, retrying), []);
  const stored: Requirements = customer.profile?.requirements ?? {};
  /** Given here and not read back yet, over what is stored. */
  const shown = (field: string): Value | undefined => {
    const here = given[field];
    return (here === undefined ? stored[field]?.value : here) ?? undefined;
  };
  const forget = (field: string, value: Value | null): void =>
    setGiven((was) => {
      const { [field]: one, ...others } = was;
      return contentHash(one ?? null) === contentHash(value) ? others : was;
    });
  return {
    save,
    retry: queue.retry,
    shown,
    require(field: string, value: Value | null): void {
      setGiven((was) => ({ ...was, [field]: value }));
      queue.add(async () => {
        const saved = await changeProfile(customer, { requirements: { [field]: value } });
        // After the reading that this very change brings.
        if (saved.ok) setTimeout(() => forget(field, value), readBackMs);
        return saved;
      });
    },
    note(note: string): void {
      queue.add(() => changeProfile(customer, { note }));
    },
  };
}

/** What is stored is read again within a few milliseconds; until then the old value would come back for a moment. */
const readBackMs = 500;
