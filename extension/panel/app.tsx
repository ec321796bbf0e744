import { useEffect, useState } from "preact/hooks";
import { watchFront } from "../messages/watch-front.ts";
import { clock } from "../platform/clock.ts";
import { useWords } from "../ui/words-context.ts";
import { crmName } from "./crm-name.ts";
import { DealHeader } from "./deal-header.tsx";
import { FrontPage } from "./front-page.tsx";
import type { Seen } from "./joined.tsx";

type Props = {
  /** Everything that needs the database and the rules; it is on its way while the first picture is drawn. */
  joined: Promise<typeof import("./joined.tsx")>;
};

/** The panel beside whatever tab is in front. Which deal that is shows at once, its questions as soon as they are read. */
export function App({ joined }: Props) {
  const words = useWords();
  const [seen, setSeen] = useState<Seen | null>(null);
  const [loaded, setLoaded] = useState<Awaited<Props["joined"]> | null>(null);
  useEffect(() => {
    void joined.then(setLoaded);
    return watchFront((_tabId, front) => setSeen({ front, readAt: clock().toISOString() }));
  }, []);
  if (loaded && seen) return <loaded.Joined seen={seen} />;
  if (seen?.front.kind !== "record")
    return <FrontPage front={{ kind: "starting" }} recent={[]} turnOn={null} />;
  const { record } = seen.front;
  return <DealHeader record={record} crmName={crmName(record.crm, words)} save={{ kind: "nothing" }} />;
}
