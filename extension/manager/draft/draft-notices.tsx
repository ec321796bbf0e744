import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import { writeRoute } from "../route.ts";
import { useDraft } from "../use-draft.ts";
import { originInWords } from "../versions/version-in-words.ts";
import { BringDialog } from "./bring-dialog.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";
import { useNews } from "./use-news.ts";
import "./draft-notices.css";

/** What a manager must know before going on: a change that was not made, a version that came in. */
export function DraftNotices() {
  const { draft, trouble } = useDraft();
  const { news, put } = useNews(draft);
  const behind = draft.base.number < draft.newest.number;
  if (!trouble && !behind && !news) return null;
  return (
    <div class="draft-notices">
      <TroubleNotice />
      {behind ? <BehindNotice /> : news && <NewsNotice onClose={put} />}
    </div>
  );
}

/** The draft is on a version that is not the newest any more. */
function BehindNotice() {
  const words = useWords();
  const { draft } = useDraft();
  const [bringing, setBringing] = useState(false);
  const { base, newest } = draft;
  return (
    <Notice
      tone="wait"
      icon="warning"
      role="status"
      actions={
        <>
          <a href={comparison(base.number, newest.number)}>
            {words("manager_what_changed_in", newest.number)}
          </a>
          <Button tone="quiet" onClick={() => setBringing(true)}>
            {words("manager_bring", newest.number)}
          </Button>
        </>
      }
    >
      {words("manager_behind", newest.number, base.number)} {newest.by && words("manager_news_by", newest.by)}{" "}
      {originInWords(newest.origin, words)}
      {bringing && <BringDialog onClose={() => setBringing(false)} />}
    </Notice>
  );
}

/** Another window published, or a version came in from elsewhere, and this page went on with it. */
function NewsNotice({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { newest } = useDraft().draft;
  return (
    <Notice
      tone="done"
      icon="check"
      role="status"
      actions={
        <>
          <a href={writeRoute({ section: "versions" })}>{words("manager_section_versions")}</a>
          <Button tone="quiet" onClick={onClose}>
            {words("ui_close")}
          </Button>
        </>
      }
    >
      {newest.by
        ? words("manager_news_published", newest.number, newest.by)
        : words("manager_news_came", newest.number, originInWords(newest.origin, words))}{" "}
      {newest.note}
    </Notice>
  );
}

const comparison = (from: number, to: number): string =>
  writeRoute({ section: "versions", of: String(from), question: String(to) });
