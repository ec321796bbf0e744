import { useEffect, useState } from "preact/hooks";
import type { Front } from "../messages/front.ts";
import { watchAskedView } from "../messages/panel-view.ts";
import { watchSelection } from "../messages/selection.ts";
import { watchFront } from "../messages/watch-front.ts";
import { clock } from "../platform/clock.ts";
import { useWords } from "../ui/words-context.ts";
import { originOf } from "./crm-name.ts";
import { DealHeader } from "./deal-header.tsx";
import { FrontPage } from "./front-page.tsx";
import type { Seen } from "./joined.tsx";
import { PanelNav, type View } from "./nav.tsx";
import { isElsewhere, type Place, placeAfter } from "./place-in-front.ts";

type Props = {
  /** Everything that needs the database and the rules; it is on its way while the first picture is drawn. */
  joined: Promise<typeof import("./joined.tsx")>;
};

/** The panel beside whatever tab is in front. Which deal that is shows at once, its questions as soon as they are read. */
export function App({ joined }: Props) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [loaded, setLoaded] = useState<Awaited<Props["joined"]> | null>(null);
  const [view, setView] = useState<View>({ kind: "page" });
  useEffect(() => {
    void joined.then(setLoaded);
    let shown: Place | undefined;
    const stopFront = watchFront((tabId, front) => {
      const now = placeAfter(shown, tabId, front);
      // The panel follows, whatever it showed before; not while a page is drawn, when the rep may have gone to a list meanwhile.
      if (isElsewhere(shown, now)) setView({ kind: "page" });
      shown = now;
      setSeen({ front, readAt: clock().toISOString() });
    });
    const stopAsked = watchAskedView((kind) => setView({ kind }));
    // Where it goes is asked beside the deal.
    const stopSelection = watchSelection((selection, isNew) => {
      if (selection && isNew) setView({ kind: "page" });
    });
    return () => {
      stopFront();
      stopAsked();
      stopSelection();
    };
  }, []);
  if (loaded && seen) return <loaded.Joined seen={seen} view={view} onView={setView} />;
  return (
    <>
      <PanelNav view={view} gaps={null} onView={setView} />
      <Before front={seen?.front} />
    </>
  );
}

/** The first picture, drawn while the rest is on its way. */
function Before({ front }: { front: Front | undefined }) {
  const words = useWords();
  if (front?.kind !== "record")
    return <FrontPage front={{ kind: "starting" }} recent={[]} onOpen={() => {}} />;
  const { record } = front;
  return <DealHeader record={record} crmName={originOf(record, words)} save={{ kind: "nothing" }} />;
}
