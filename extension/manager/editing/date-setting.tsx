import type { Edited } from "../../storage/draft.ts";
import { ClashNotice } from "../draft/clash-notice.tsx";
import { useTyped } from "../draft/use-typed.ts";
import { Setting } from "./setting.tsx";
import "../../inputs/input.css";

type Props = {
  label: string;
  /** An ISO day, or "". */
  value: string;
  save: (now: string, was: string) => Promise<Edited>;
  refused?: string[];
  locked?: boolean;
};

/** A day, in the browser's own control; stored like a text that is typed. */
export function DateSetting({ label, value, save, refused = [], locked = false }: Props) {
  const { control, clash } = useTyped(value, save);
  return (
    <Setting label={label} problems={refused}>
      {(ids) => (
        <>
          <input {...ids} {...control} type="date" class="control" readOnly={locked} />
          <ClashNotice clash={clash} />
        </>
      )}
    </Setting>
  );
}
