import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import type { Route } from "../route.ts";
import { ComparePage } from "./compare-page.tsx";
import { DraftItem } from "./draft-item.tsx";
import { MovePage } from "./move-page.tsx";
import { moveRoute } from "./move-route.ts";
import { useVersions } from "./use-versions.ts";
import { VersionItem } from "./version-item.tsx";
import "./versions-page.css";

/** The draft and every version, the newest first; with two in the address, what differs between them. */
export function VersionsPage({ route }: { route: Route }) {
  const words = useWords();
  const { versions, problem } = useVersions();
  if (route.of && route.question && versions)
    return <ComparePage from={route.of} to={route.question} versions={versions} />;
  const [newest] = versions ?? [];
  if (route.of === moveRoute && newest) return <MovePage key={newest.number} number={newest.number} />;
  const older = versions?.slice(1).reduce((sum, { deals }) => sum + deals, 0) ?? 0;
  return (
    <section class="section-page" aria-labelledby="versions-title" aria-busy={versions === null}>
      <h1 id="versions-title">{words("manager_section_versions")}</h1>
      <p class="section-lead">{words("manager_versions_lead")}</p>
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      <ol class="versions" reversed>
        <DraftItem />
        {versions?.map((version, at) => (
          <VersionItem
            key={version.number}
            version={version}
            previous={versions[at + 1]?.number}
            newest={at === 0}
            older={at === 0 ? older : 0}
          />
        ))}
      </ol>
    </section>
  );
}
