import type { Field } from "../../../src/playbook/field.ts";
import { anchorsOf, closeDateRef, type NeedByRule } from "../../../src/playbook/need-by.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { ok } from "../../../src/values/result.ts";
import type { Edited } from "../../storage/draft.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { placeInWords, settingInWords } from "../in-words.ts";
import { CheckSetting } from "./check-setting.tsx";
import { ChipsSetting } from "./chips-setting.tsx";
import { NumberSetting } from "./number-setting.tsx";
import { SelectSetting } from "./select-setting.tsx";
import { TextSetting } from "./text-setting.tsx";

type Props = {
  rule: NeedByRule | undefined;
  /** What "has one of its own" is called here. */
  ownLabel: string;
  set: (rule: NeedByRule | undefined) => Promise<Edited>;
  refused: string[];
  locked: boolean;
};

/** By when something is needed: so many working days before the first of some dates. */
export function NeedBySetting({ rule, ownLabel, set, refused, locked }: Props) {
  const words = useWords();
  const book = useBook();
  const begin: NeedByRule = { workingDays: 5, before: closeDateRef };
  if (!rule)
    return (
      <CheckSetting
        label={ownLabel}
        checked={false}
        onChange={() => void set(begin)}
        problems={refused}
        locked={locked}
      />
    );
  const anchors = anchorsOf(rule);
  const places = [...new Set([...anchors, closeDateRef, ...datesIn(book.playbook)])];
  const put = (change: Partial<NeedByRule>): Promise<Edited> => set({ ...rule, ...change });
  const dates = (before: string[]): NeedByRule["before"] =>
    before.length === 1 ? (before[0] as string) : before;
  return (
    <div class="settings">
      <CheckSetting
        label={ownLabel}
        checked
        onChange={() => void set(undefined)}
        problems={refused}
        locked={locked}
      />
      <Days rule={rule} put={put} locked={locked} />
      <ChipsSetting
        label={words("manager_need_by_dates")}
        help={words("manager_need_by_dates_help")}
        options={places.map((ref) => ({
          value: ref,
          label: ref === closeDateRef ? words("manager_need_by_close_date") : placeInWords(ref, book, words),
        }))}
        chosen={anchors}
        onToggle={(ref, on) => {
          const now = on ? [...anchors, ref] : anchors.filter((one) => one !== ref);
          if (now.length > 0) void put({ before: dates(now) });
        }}
        locked={locked}
      />
      <TextSetting
        label={words("manager_need_by_slips")}
        help={words("manager_need_by_slips_help")}
        value={rule.slips ?? ""}
        wide
        wrong={(typed) => (typed.trim().length > 60 ? words("manager_too_long", 60) : null)}
        save={(now) => {
          const { slips: _, ...others } = rule;
          return set(now.trim() === "" ? others : { ...others, slips: now.trim() });
        }}
        locked={locked}
      />
    </div>
  );
}

type DaysProps = { rule: NeedByRule; put: (change: Partial<NeedByRule>) => Promise<Edited>; locked: boolean };

/** A number of its own, or the one a setting holds for all. */
function Days({ rule, put, locked }: DaysProps) {
  const words = useWords();
  const book = useBook();
  const named = typeof rule.workingDays === "string" ? rule.workingDays : null;
  const settings = Object.entries(book.playbook.settings).filter(([, value]) => typeof value === "number");
  return (
    <>
      <SelectSetting
        label={words("manager_need_by_counted")}
        value={named ?? ""}
        options={[
          { value: "", label: words("manager_need_by_own_number") },
          ...settings.map(([id]) => ({ value: id, label: settingInWords(book, id, words) })),
        ]}
        onChange={(id) => void put({ workingDays: id || Number(book.playbook.settings[named ?? ""] ?? 5) })}
        locked={locked}
      />
      {named === null && (
        <NumberSetting
          label={words("manager_need_by_working_days")}
          value={rule.workingDays as number}
          whole
          missing={words("manager_need_by_days_missing")}
          save={(now) => (now === undefined ? Promise.resolve(ok(undefined)) : put({ workingDays: now }))}
          locked={locked}
        />
      )}
    </>
  );
}

/** Every place a day is answered: questions, and columns of tables. */
const datesIn = ({ fields }: Playbook): string[] =>
  fields.flatMap((field: Field) =>
    field.kind === "date"
      ? [field.id]
      : (field.columns ?? []).filter(({ kind }) => kind === "date").map(({ id }) => `${field.id}.${id}`),
  );
