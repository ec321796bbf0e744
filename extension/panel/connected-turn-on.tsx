import { useEffect, useState } from "preact/hooks";
import { adapters } from "../crm/index.ts";
import { hasHosts, onHostsChanged, requestHosts } from "../platform/host-access.ts";
import { usePolicy } from "../setup/under-policy.tsx";
import { isBarred, type KeptPolicy } from "../storage/policy.ts";
import { changeSetting, readSetting } from "../storage/settings.ts";
import { TurnOnCard } from "./turn-on-card.tsx";

/**
 * Offers to follow the CRM in front; beside a page nobody has looked at, the first CRM that is not followed and that the organisation allows. Nothing once it
 * is granted or was put away.
 */
export function ConnectedTurnOn({ crm }: { crm: string | null }) {
  const [offered, setOffered] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const policy = usePolicy();
  const lookAgain = () => setAsked((times) => times + 1);

  useEffect(() => onHostsChanged(lookAgain), []);
  useEffect(() => {
    let current = true;
    if (policy) void firstToOffer(crm, policy).then((id) => current && setOffered(id));
    return () => {
      current = false;
    };
  }, [crm, asked, policy]);

  const adapter = adapters.find(({ id }) => id === offered);
  if (!adapter) return null;
  const dismiss = async (): Promise<void> => {
    setOffered(null);
    await changeSetting("turnOnDismissed", (was) => [...new Set([...was, adapter.id])]);
  };
  return (
    <TurnOnCard
      crmName={adapter.name}
      // Asked first, inside the click: the browser refuses the question after anything was awaited.
      onTurnOn={() => void requestHosts(adapter.hosts).then(lookAgain)}
      onDismiss={() => void dismiss()}
    />
  );
}

async function firstToOffer(crm: string | null, policy: KeptPolicy): Promise<string | null> {
  const dismissed = await readSetting("turnOnDismissed");
  if (!dismissed.ok) return null;
  for (const { id, hosts } of adapters) {
    if ((crm !== null && id !== crm) || isBarred(id, policy)) continue;
    if (!dismissed.value.includes(id) && !(await hasHosts(hosts))) return id;
  }
  return null;
}
