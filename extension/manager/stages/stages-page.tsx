import { Announcing } from "../../ui/reorder/announce.tsx";
import { UndoProvider } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { Route } from "../route.ts";
import { CompanySetting } from "./company-setting.tsx";
import { CrmNames } from "./crm-names.tsx";
import { FactReaders } from "./fact-readers.tsx";
import { PagePart, PartLinks } from "./page-part.tsx";
import { SettingList } from "./setting-list.tsx";
import { NewStage, StageList } from "./stage-list.tsx";
import "./around.css";
import "./stages-page.css";

/** Our stages in order, what CRMs call them, and what the rules know of the company. */
export function StagesPage({ route: { of } }: { route: Route }) {
  const words = useWords();
  return (
    <Announcing>
      <UndoProvider>
        <section class="section-page" aria-labelledby="stages-title">
          <h1 id="stages-title">{words("manager_section_stages")}</h1>
          <PartLinks />
          <PagePart part="order" shown={of} lead={words("manager_stages_lead")}>
            <StageList />
            <NewStage />
          </PagePart>
          <PagePart part="names" shown={of} lead={words("manager_crm_names_lead")}>
            <CrmNames />
          </PagePart>
          <PagePart part="settings" shown={of}>
            <SettingList />
          </PagePart>
          <PagePart part="company" shown={of} lead={words("manager_company_lead")}>
            <CompanySetting />
          </PagePart>
          <PagePart part="facts" shown={of} lead={words("manager_facts_lead")}>
            <FactReaders />
          </PagePart>
        </section>
      </UndoProvider>
    </Announcing>
  );
}
