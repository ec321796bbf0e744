import { useRef, useState } from "preact/hooks";
import type { TypedFacts } from "../../../src/crm/by-hand.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import type { Page } from "../../crm/page-record.ts";
import { cleaned } from "../../crm/text-of.ts";
import { Button } from "../../ui/button.tsx";
import { useKeptFocus } from "../../ui/keep-focus.ts";
import { useWords } from "../../ui/words-context.ts";
import { ByHandForm } from "./by-hand-form.tsx";

type Props = { page: Page; stages: Playbook["stages"]; onUse: (facts: TypedFacts) => void };

/** On a page nothing reads: a deal from what the rep types, bound to the page's address. */
export function UseThisPage({ page, stages, onUse }: Props) {
  const words = useWords();
  const [typing, setTyping] = useState(false);
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section, typing);
  const { host, pathname } = new URL(page.url);
  return (
    <section ref={section} class="use-page" aria-labelledby="use-page">
      <h2 id="use-page">{words("panel_use_page_title")}</h2>
      <p>{words("panel_use_page")}</p>
      {typing ? (
        <ByHandForm
          start={{ name: cleaned(page.title), customer: "", stage: "", closeDate: "" }}
          stages={stages}
          label={words("panel_use_page_start")}
          onSave={onUse}
          onCancel={() => setTyping(false)}
        />
      ) : (
        <>
          <p dir="ltr">{pathname === "/" ? host : `${host}${pathname}`}</p>
          <div>
            <Button tone="main" onClick={() => setTyping(true)}>
              {words("panel_use_page_yes")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
