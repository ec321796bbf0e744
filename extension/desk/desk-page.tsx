import { useLayoutEffect, useRef } from "preact/hooks";
import type { KnownRevisions } from "../storage/opened-packets.ts";
import { Notice } from "../ui/notice.tsx";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";
import { DropZone } from "./drop-zone.tsx";
import { DroppedList } from "./dropped-list.tsx";
import { KnownKeys } from "./known-keys.tsx";
import { OpenedList } from "./opened-list.tsx";
import { PacketView } from "./packet-view.tsx";
import { useDesk } from "./use-desk.ts";
import "./desk-page.css";

/** Where a department opens packet files: what each is worth, its page, and whether there is a newer one. */
export function DeskPage({ known }: { known: KnownRevisions }) {
  const words = useWords();
  const { dropped, reading, view, problem, openFiles, show, trust, setView } = useDesk();
  const shown = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const had = useRef(false);
  // What was asked for is read on from its number: on a narrow screen it stands under everything else.
  useLayoutEffect(() => {
    if (view) shown.current?.querySelector<HTMLElement>("h2")?.focus();
    // "Close" has gone with what it closed.
    else if (had.current) title.current?.focus();
    had.current = view !== null;
  }, [view]);
  return (
    <main class={view ? "desk desk-with-view" : "desk"}>
      <div class="desk-side">
        <h1 ref={title} tabIndex={-1}>
          {words("desk_title")}
        </h1>
        <p class="desk-lead">{words("desk_lead")}</p>
        <DropZone reading={reading} onFiles={(files) => void openFiles(files)} />
        {problem && (
          <Notice tone="bad" icon="warning" role="alert">
            {problemText(problem, words)}
          </Notice>
        )}
        <DroppedList files={dropped} known={known} view={view} onShow={setView} />
        <OpenedList known={known} view={view} onShow={(row) => void show(row)} />
        <KnownKeys />
      </div>
      {view && (
        <section class="desk-view" ref={shown} aria-labelledby="desk-packet">
          <PacketView
            key={`${view.read.packet.hash} ${view.verdict.kind}`}
            judged={view}
            known={known}
            onShow={(row) => void show(row)}
            onTrust={() => void trust(view)}
            onClose={() => setView(null)}
          />
        </section>
      )}
    </main>
  );
}
