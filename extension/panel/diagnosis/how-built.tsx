import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import "./how-built.css";

type Props = {
  /** How the page in front is built; null where we may not look. */
  ask: () => Promise<string | null>;
  save: (name: string, content: string, type: string) => void;
};

type Asked = { kind: "no" } | { kind: "waiting" } | { kind: "known"; text: string | null };

/** For a page that is not read as it should be: its structure without a word of its contents, to look at and to pass on. */
export function HowBuilt({ ask, save }: Props) {
  const words = useWords();
  const [asked, setAsked] = useState<Asked>({ kind: "no" });
  const open = async (): Promise<void> => {
    setAsked({ kind: "waiting" });
    setAsked({ kind: "known", text: await ask().catch(() => null) });
  };
  return (
    <>
      <Button tone="quiet" onClick={() => void open()}>
        {words("panel_how_built")}
      </Button>
      {asked.kind !== "no" && (
        <Dialog title={words("panel_how_built_title")} onClose={() => setAsked({ kind: "no" })}>
          {asked.kind === "waiting" && <p role="status">{words("panel_how_built_waiting")}</p>}
          {asked.kind === "known" && asked.text === null && (
            <Notice tone="wait" icon="pointer" role="status">
              {words("panel_how_built_refused")}
            </Notice>
          )}
          {asked.kind === "known" && asked.text !== null && <Description text={asked.text} save={save} />}
        </Dialog>
      )}
    </>
  );
}

function Description({ text, save }: { text: string; save: Props["save"] }) {
  const words = useWords();
  return (
    <>
      <p>{words("panel_how_built_what")}</p>
      {/* Reached by the keyboard, because it scrolls. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus. */}
      <section class="how-built" tabIndex={0} aria-label={words("panel_how_built_title")}>
        <pre>{text}</pre>
      </section>
      <div class="dialog-foot">
        <Button tone="main" onClick={() => save("whitespot-page.txt", text, "text/plain;charset=utf-8")}>
          {words("panel_how_built_save")}
        </Button>
      </div>
    </>
  );
}
