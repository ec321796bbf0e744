import type { Words } from "../../../src/values/words.ts";
import type { Check, PlaybookAddress } from "../../storage/playbook-address.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { ByPolicy } from "../by-policy.tsx";

type Props = {
  now: PlaybookAddress;
  checking: boolean;
  mayStop: boolean;
  onCheck: () => void;
  /** Called inside the click itself: the browser then shows its question. */
  onAllow: () => void;
  onStop: () => void;
};

/** The address in use, when it was asked last and what came of it. */
export function AddressInUse({ now: { address, byPolicy, last }, checking, mayStop, ...on }: Props) {
  const words = useWords();
  const noAccess = last?.outcome.kind === "failed" && last.outcome.problem.code === "address-no-access";
  return (
    <>
      <p class="source-address" dir="ltr">
        {address}
      </p>
      {byPolicy && <ByPolicy />}
      <div role="status">{last ? <LastCheck last={last} /> : <p>{words("address_not_checked")}</p>}</div>
      <div class="source-line">
        {noAccess && (
          <Button tone="main" onClick={on.onAllow}>
            {words("address_allow")}
          </Button>
        )}
        <Button
          tone={noAccess ? "plain" : "main"}
          aria-disabled={checking}
          onClick={checking ? undefined : on.onCheck}
        >
          {words(checking ? "address_checking" : "address_check")}
        </Button>
        {mayStop && (
          <Button tone="quiet" onClick={on.onStop}>
            {words("address_stop")}
          </Button>
        )}
      </div>
    </>
  );
}

function LastCheck({ last: { at, outcome } }: { last: Check }) {
  const words = useWords();
  const when = words("address_checked", momentToText(at, words));
  if (outcome.kind === "failed")
    return (
      <Notice tone="bad" icon="warning" title={when}>
        <p>{problemText(outcome.problem, words)}</p>
        <p>{words("address_unchanged")}</p>
      </Notice>
    );
  return (
    <Notice tone="done" icon="check" title={when}>
      {outcome.kind === "taken" ? words("address_taken", outcome.number) : words("address_same")}
    </Notice>
  );
}

const momentToText = (moment: string, { language }: Words): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
