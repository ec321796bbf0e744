import { useEffect, useState } from "preact/hooks";
import { playbookAddress } from "../../../src/playbook/playbook-address.ts";
import { failed, type Problem } from "../../../src/values/result.ts";
import { tellBackground } from "../../messages/transport.ts";
import { originPattern, removeHosts, requestHosts } from "../../platform/host-access.ts";
import {
  livePlaybookAddress,
  type PlaybookAddress,
  setPlaybookAddress,
} from "../../storage/playbook-address.ts";

/** Where the playbook is fetched from, and what can be done about it. */
export function useAddress() {
  const [now, setNow] = useState<PlaybookAddress | null>(null);
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => livePlaybookAddress(setNow), []);

  const check = async (): Promise<void> => {
    setChecking(true);
    // The background is being replaced by an update; then it asks by itself.
    await tellBackground({ kind: "look-for-news", now: true }).catch(() => {});
    setChecking(false);
  };
  const keep = async (address: string): Promise<boolean> => {
    const kept = await setPlaybookAddress(address);
    setProblem(kept.ok ? null : kept.problem);
    return kept.ok;
  };
  /** Only inside a click, before anything is awaited: the browser then shows its question. */
  const ask = (address: string): Promise<boolean> =>
    requestHosts([originPattern(address)]).catch(() => false);

  return {
    now,
    checking,
    problem,
    check,
    /** Called inside the click. */
    use: (typed: string): void => {
      const address = playbookAddress(typed);
      if (!address.ok || !URL.canParse(address.value)) {
        setProblem(failed("playbook-address").problem);
        return;
      }
      void ask(address.value).then(async (granted) => {
        if (!granted) setProblem(failed("address-not-allowed").problem);
        else if (await keep(address.value)) await check();
      });
    },
    /** Called inside the click: for an address of the policy, which nobody was asked about. */
    allow: (address: string): void =>
      void ask(address).then((granted) =>
        granted ? check() : setProblem(failed("address-not-allowed").problem),
      ),
    stop: async (address: string): Promise<void> => {
      if (await keep("")) await removeHosts([originPattern(address)]).catch(() => false);
    },
  };
}
