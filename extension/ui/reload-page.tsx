import type { ComponentChildren } from "preact";
import { Button } from "./button.tsx";
import { StatePage } from "./state-page.tsx";
import { useWords } from "./words-context.ts";

/** In place of a page whose data cannot be had: what is the matter, and to try once more. */
export function ReloadPage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main>
      <StatePage icon="disk" tone="bad" title={title} actions={<ReloadButton />}>
        {children}
      </StatePage>
    </main>
  );
}

export function ReloadButton() {
  const words = useWords();
  return (
    <Button tone="main" onClick={() => location.reload()}>
      {words("ui_reload")}
    </Button>
  );
}
