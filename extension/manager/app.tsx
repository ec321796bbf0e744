import { useEffect, useState } from "preact/hooks";
import { useWords } from "../ui/words-context.ts";
import { BookProvider, EditProvider } from "./book-context.ts";
import { CustomersPage } from "./customers/customers-page.tsx";
import { DepartmentsPage } from "./departments/departments-page.tsx";
import { DraftNotices } from "./draft/draft-notices.tsx";
import { ExchangePage } from "./exchange/exchange-page.tsx";
import { InterviewPage } from "./interview/interview-page.tsx";
import { NotRead } from "./not-read.tsx";
import { PreviewPane } from "./preview/preview-pane.tsx";
import { ProblemsPage } from "./problems/problems-page.tsx";
import { QuestionsPage } from "./questions/questions-page.tsx";
import { type Section, useRoute } from "./route.ts";
import { SenseChecksPage } from "./sense-checks/sense-checks-page.tsx";
import { StagesPage } from "./stages/stages-page.tsx";
import { TopBar } from "./top-bar.tsx";
import { DraftProvider, useDrafting } from "./use-draft.ts";
import { usePlaybook } from "./use-playbook.ts";
import { VersionsPage } from "./versions/versions-page.tsx";
import "./app.css";

const pages: Record<Section, typeof QuestionsPage> = {
  questions: QuestionsPage,
  departments: DepartmentsPage,
  stages: StagesPage,
  checks: SenseChecksPage,
  customers: CustomersPage,
  interview: InterviewPage,
  exchange: ExchangePage,
  versions: VersionsPage,
  problems: ProblemsPage,
};

/** `onStarted`: what goes wrong from now on is shown by the page itself. */
export function App({ onStarted }: { onStarted: () => void }) {
  const words = useWords();
  const reading = usePlaybook();
  const drafting = useDrafting(reading.state === "read" ? reading.draft : null);
  const route = useRoute();
  const Page = pages[route.section];
  const [previewed, setPreviewed] = useState(false);
  useEffect(() => {
    if (reading.state !== "reading") onStarted();
  }, [reading.state]);
  useEffect(() => {
    document.title = words("manager_page_title", words(`manager_section_${route.section}`));
  }, [route.section]);

  return (
    <BookProvider value={reading.state === "read" ? reading.book : null}>
      <DraftProvider value={drafting}>
        <EditProvider value={drafting?.edit ?? null}>
          <button type="button" class="skip" onClick={skipToContent}>
            {words("manager_skip")}
          </button>
          <TopBar
            section={route.section}
            book={reading.state === "read" ? reading.book : null}
            preview={{ shown: previewed, toggle: () => setPreviewed(!previewed) }}
          />
          <main id="content" tabIndex={-1} aria-busy={reading.state === "reading"}>
            {reading.state === "reading" && <p class="reading">{words("manager_reading")}</p>}
            {reading.state === "failed" && <NotRead problem={reading.problem} />}
            {reading.state === "read" && <DraftNotices />}
            {reading.state === "read" && <Page route={route} />}
          </main>
          {previewed && reading.state === "read" && <PreviewPane onClose={() => setPreviewed(false)} />}
        </EditProvider>
      </DraftProvider>
    </BookProvider>
  );
}

/** A link to "#content" would change the address, which is what is shown. */
function skipToContent(): void {
  document.getElementById("content")?.focus();
}
