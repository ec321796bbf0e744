import { useId, useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { useLocks } from "../locks.ts";
import { AddressInUse } from "./address-in-use.tsx";
import { useAddress } from "./use-address.ts";
import "../../inputs/input.css";
import "./source.css";

/** Fetching the playbook from an https address: of a manager's choice, or the organisation's. */
export function AddressSource() {
  const words = useWords();
  const { isLocked } = useLocks();
  const address = useAddress();
  const heading = useId();
  if (!address.now) return null;
  const { now } = address;
  return (
    <section class="source" aria-labelledby={heading}>
      <h2 id={heading}>{words("address_title")}</h2>
      <p>{words("address_lead")}</p>
      {now.address !== "" ? (
        <AddressInUse
          now={now}
          checking={address.checking}
          mayStop={!now.byPolicy && !isLocked("address")}
          onCheck={() => void address.check()}
          onAllow={() => address.allow(now.address)}
          onStop={() => void address.stop(now.address)}
        />
      ) : isLocked("address") ? (
        <>
          <p>{words("address_locked")}</p>
          <ByPolicy />
        </>
      ) : (
        <AddressForm onUse={address.use} />
      )}
      {address.problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(address.problem, words)}
        </Notice>
      )}
    </section>
  );
}

function AddressForm({ onUse }: { onUse: (typed: string) => void }) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const id = useId();
  return (
    <form
      class="source-form"
      onSubmit={(event) => {
        event.preventDefault();
        onUse(typed);
      }}
    >
      <label for={id}>{words("address_label")}</label>
      <div class="source-line">
        <input
          id={id}
          class="control"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder="https://"
          value={typed}
          aria-describedby={`${id}-why`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" tone="main">
          {words("address_use")}
        </Button>
      </div>
      <p id={`${id}-why`} class="source-small">
        {words("address_why_asked")}
      </p>
    </form>
  );
}
