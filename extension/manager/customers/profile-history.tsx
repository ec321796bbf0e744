import { useMemo, useState } from "preact/hooks";
import { entryWriter } from "../../../src/checklist/history-words.ts";
import { momentDay } from "../../../src/values/dates.ts";
import { profileHistory } from "../../storage/profiles.ts";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useLive } from "./use-live.ts";
import "./profile-history.css";

/** All that was changed in a profile, newest first: read only when somebody looks. */
export function ProfileHistory({ account }: { account: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details class="profile-history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words("customers_history")}</summary>
      {open && <Entries account={account} />}
    </details>
  );
}

function Entries({ account }: { account: string }) {
  const words = useWords();
  const { playbook } = useBook();
  const found = useLive(() => profileHistory(account), account);
  const write = useMemo(() => {
    const fields = [...playbook.fields, ...(playbook.retired ?? [])];
    return entryWriter({ ...playbook, fields }, new Map(), "", words);
  }, [playbook]);
  if (found.state === "failed") return <p role="alert">{problemText(found.problem, words)}</p>;
  if (found.state === "reading") return null;
  return (
    <ol>
      {found.value.map((entry) => {
        const { what, was, now } = write(entry);
        return (
          <li key={entry.seq}>
            <p>
              <b>{what}</b>
            </p>
            <p dir="auto">
              <del>
                <span class="visually-hidden">{words("history_was")} </span>
                {was || words("profile_not_required")}
              </del>
              <span aria-hidden="true"> → </span>
              <ins>
                <span class="visually-hidden"> {words("history_now")} </span>
                {now || words("profile_not_required")}
              </ins>
            </p>
            <p class="customer-help">
              <bdi>{entry.who || words("history_not_named")}</bdi> ·{" "}
              <time dateTime={entry.when}>{momentDay(entry.when, words.language)}</time>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
