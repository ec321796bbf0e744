import type { ComponentChildren } from "preact";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import { useInputSettings } from "../inputs/input-settings.ts";
import { Button } from "../ui/button.tsx";
import { UndoProvider } from "../ui/undo.tsx";
import { useWords } from "../ui/words-context.ts";
import { OpenPackProvider, usePackPlace } from "./customer-pack/open-pack.ts";
import { PackEntry } from "./customer-pack/pack-entry.tsx";
import { packQuestions } from "./customer-pack/pack-questions.ts";
import { useDealActions } from "./deal-actions.ts";
import { DealFooter } from "./deal-footer.tsx";
import { DealHeader } from "./deal-header.tsx";
import { DealNotices } from "./deal-notices.tsx";
import type { DealView } from "./deal-view.ts";
import { DepartmentChips } from "./department-chips.tsx";
import { DepartmentFold } from "./department-fold.tsx";
import { DriftNotice } from "./drift/drift-notice.tsx";
import { dueNow, keptInPlace } from "./due-now.ts";
import { DueSection } from "./due-section.tsx";
import { OpenHistoryProvider } from "./history/open-history.ts";
import { IssueDialog } from "./issue/issue-dialog.tsx";
import { PricesHiddenProvider } from "./issue/prices-hidden.ts";
import { LateNotice } from "./late/late-notice.tsx";
import { parts } from "./parts-later.ts";
import { ProfileNotice } from "./profile/profile-notice.tsx";
import { RevealProvider } from "./reveal.ts";
import { WarningsSection } from "./warnings-section.tsx";
import "./deal-page.css";

/** One deal. Mounted anew for each, so that nothing of the last one can stay. */
export function DealPage({ view, notice }: { view: DealView; notice?: ComponentChildren }) {
  const words = useWords();
  const { openPlaybook } = useDealActions();
  const [showing, setShowing] = useState<"issue" | "packets" | null>(null);
  const [history, setHistory] = useState<{ field: string | null } | null>(null);
  const openHistory = useCallback((field: string | null) => setHistory({ field }), []);
  const begun = view.save.kind !== "nothing";
  const [wanted, setWanted] = useState<{ field: string | null; at: number }>({ field: null, at: 0 });
  const reveal = useCallback((field: string) => setWanted(({ at }) => ({ field, at: at + 1 })), []);
  const revealed = useMemo(() => ({ ...wanted, reveal }), [wanted, reveal]);
  const { shown, letGo } = useDueList(view);
  const inDueNow = new Set(shown);
  const goods = packQuestions(view);
  const pack = usePackPlace(view.key);
  return (
    <UndoProvider>
      <RevealProvider value={revealed}>
        <OpenPackProvider value={goods && pack.open}>
          <OpenHistoryProvider value={begun ? openHistory : null}>
            <DealHeader {...view} />
            {goods && pack.isOpen ? (
              <parts.customerPack.Part view={view} of={goods} onBack={pack.close} />
            ) : (
              <>
                <main class="deal-main">
                  <DepartmentChips departments={view.departments} />
                  {notice}
                  <LateNotice view={view} />
                  <DriftNotice view={view} onIssue={() => setShowing("issue")} />
                  <ProfileNotice view={view} />
                  <DealNotices view={view} />
                  {goods && <PackEntry view={view} of={goods} onOpen={pack.open} />}
                  <DueSection view={view} shown={shown} letGo={letGo} />
                  <WarningsSection view={view} />
                  <div class="section-head">
                    <h2>{words("panel_by_department")}</h2>
                  </div>
                  {view.playbook.departments.map(({ id, name }) => {
                    const questions = view.questions.filter(({ field }) => field.department === id);
                    if (questions.length === 0) return null;
                    return (
                      <DepartmentFold
                        key={id}
                        name={name}
                        questions={questions}
                        dueNow={inDueNow}
                        view={view}
                      />
                    );
                  })}
                  <div class="deal-end">
                    {begun && (
                      <Button tone="quiet" onClick={() => openHistory(null)}>
                        {words("history_title")}
                      </Button>
                    )}
                    <Button tone="quiet" onClick={openPlaybook}>
                      {words("panel_playbook")}
                    </Button>
                  </div>
                </main>
                <DealFooter
                  stage={view.stage}
                  readiness={view.readiness}
                  packets={view.packets}
                  onIssue={() => setShowing("issue")}
                  onPackets={() => setShowing("packets")}
                />
              </>
            )}
            <PricesHiddenProvider value={view.hidesPrices === true}>
              {showing === "issue" && <IssueDialog view={view} onClose={() => setShowing(null)} />}
              {showing === "packets" && <parts.packets.Part view={view} onClose={() => setShowing(null)} />}
            </PricesHiddenProvider>
            {history && (
              <parts.history.Part view={view} field={history.field} onClose={() => setHistory(null)} />
            )}
          </OpenHistoryProvider>
        </OpenPackProvider>
      </RevealProvider>
    </UndoProvider>
  );
}

/** The ids in "Due now", each keeping its place until it is let go. */
function useDueList(view: DealView) {
  const { today } = useInputSettings();
  const [, drawAgain] = useState(0);
  const list = useRef<string[] | null>(null);
  const gone = useRef(new Set<string>());
  const due = dueNow(view.questions, view.playbook, today).map(({ field }) => field.id);
  const asked = new Set(view.questions.map(({ field }) => field.id));
  const mayStay = (id: string): boolean => asked.has(id) && !gone.current.has(id);
  list.current = list.current === null ? due : keptInPlace(list.current, due, mayStay);
  for (const id of due) gone.current.delete(id);
  const letGo = useCallback((fields: string[]) => {
    for (const field of fields) gone.current.add(field);
    drawAgain((times) => times + 1);
  }, []);
  return { shown: list.current, letGo };
}
