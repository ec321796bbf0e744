import { useEffect, useRef } from "preact/hooks";
import { UndoProvider } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { DepartmentLinks } from "../department-links.tsx";
import type { Route } from "../route.ts";
import { useRoomBelow } from "../use-room-below.ts";
import { DepartmentInterview } from "./department-interview.tsx";
import { GetsList } from "./gets-list.tsx";
import { InterviewSheet } from "./interview-sheet.tsx";
import { SpotsOverview } from "./spots-overview.tsx";
import "./interview-page.css";

/** No department of its own: what everyone is asked first. */
const everyone = "all";

/** Departments asked what they need; printed, a sheet for each shown, to be filled in by hand. */
export function InterviewPage({ route: { of } }: { route: Route }) {
  const words = useWords();
  const { playbook, department } = useBook();
  const page = useRef<HTMLDivElement>(null);
  useRoomBelow(page);
  const spots = playbook.whiteSpots ?? [];
  const countOf = (id: string): number => spots.filter((spot) => spot.department === id).length;
  const ids = new Set([...playbook.departments.map(({ id }) => id), ...spots.map((spot) => spot.department)]);
  // Everyone, and departments that are gone, only where something was written down of them.
  const asked = [...ids].filter((id) => (id !== everyone && department(id)) || countOf(id) > 0);
  const chosen = asked.find((id) => id === of);
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    // A link of the page itself went away with the focus on it.
    if (document.activeElement === document.body) page.current?.querySelector<HTMLElement>("h1")?.focus();
  }, [chosen]);
  return (
    <UndoProvider>
      <div ref={page} class="interview-page">
        <DepartmentLinks
          section="interview"
          all={{ name: words("interview_all"), count: spots.length || undefined }}
          departments={asked.map((id) => ({
            id,
            name: department(id)?.name ?? id,
            count: countOf(id) || undefined,
          }))}
          current={chosen}
        />
        {chosen === undefined ? <SpotsOverview /> : <DepartmentInterview key={chosen} department={chosen} />}
        {chosen !== undefined && <GetsList department={chosen} />}
      </div>
      <div class="interview-sheets">
        {(chosen === undefined ? asked : [chosen]).map((id) => (
          <InterviewSheet key={id} department={id} />
        ))}
      </div>
    </UndoProvider>
  );
}
