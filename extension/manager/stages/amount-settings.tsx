import { mostWorkingDays } from "../../../src/playbook/need-by.ts";
import { numberToText } from "../../../src/values/quantity.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { NumberSetting } from "../editing/number-setting.tsx";
import { useSetting } from "./use-setting.ts";

type Props = {
  id: string;
  label: string;
  wrong: (number: number) => string | null;
  whole?: boolean;
  help?: string;
};

/** A number that rules need: without one, what was typed stays and says so. */
function Amount({ id, ...props }: Props) {
  const words = useWords();
  const { value, set, refused, locked } = useSetting(id);
  return (
    <NumberSetting
      {...props}
      value={typeof value === "number" ? value : undefined}
      missing={words("manager_number_missing")}
      save={(now) => set(now, { quiet: true })}
      refused={refused}
      locked={locked}
    />
  );
}

function usePercent() {
  const words = useWords();
  return (number: number): string | null =>
    number < 0 || number > 100 ? words("manager_not_percent") : null;
}

export function MarginFloor() {
  const words = useWords();
  const { marginFloorPct: floor, marginTargetPct: target } = useBook().playbook.settings;
  const isAbove = typeof floor === "number" && typeof target === "number" && floor > target;
  return (
    <Amount
      id="marginFloorPct"
      label={words("manager_margin_floor")}
      wrong={usePercent()}
      help={words(isAbove ? "manager_margin_floor_above" : "manager_margin_floor_help")}
    />
  );
}

export function MarginTarget() {
  const words = useWords();
  return <Amount id="marginTargetPct" label={words("manager_margin_target")} wrong={usePercent()} />;
}

export function CustodyLimit() {
  const words = useWords();
  const { homeCurrency } = useBook().playbook.settings;
  return (
    <Amount
      id="custodyInsuranceLimit"
      label={words("manager_custody_limit", String(homeCurrency ?? ""))}
      wrong={(number) => (number < 0 ? words("manager_not_below_zero") : null)}
      help={words("manager_custody_limit_help")}
    />
  );
}

/** Working days of notice: whole, and not beyond what dates are counted with. */
function Notice(props: Pick<Props, "id" | "label" | "help">) {
  const words = useWords();
  const most = numberToText(mostWorkingDays, words.language);
  const wrong = (number: number): string | null =>
    number > mostWorkingDays ? words("manager_too_many_days", most) : null;
  return <Amount {...props} whole wrong={wrong} />;
}

export function LabelNotice() {
  const words = useWords();
  return (
    <Notice
      id="labelNoticeWorkingDays"
      label={words("manager_label_notice")}
      help={words("manager_label_notice_help")}
    />
  );
}

export function ShipNotice() {
  const words = useWords();
  return (
    <Notice
      id="shipNoticeWorkingDays"
      label={words("manager_ship_notice")}
      help={words("manager_ship_notice_help")}
    />
  );
}
