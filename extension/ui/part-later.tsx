import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Dialog } from "./dialog.tsx";
import { ReloadButton, ReloadPage } from "./reload-page.tsx";
import { useWords } from "./words-context.ts";

/** A part of a page whose code is not there from the start. `bring` brings it before it is shown, so that nobody waits for it. */
export type Later<Props> = { Part: ComponentType<Props>; bring: () => Promise<void> };

/**
 * The files are the extension's own and need no network; they are gone only when an update took their place, and then nothing but
 * loading the page anew brings the part.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  const bring = async (): Promise<void> => {
    loaded ??= await load();
  };
  function Part(props: Props) {
    const [isGone, setIsGone] = useState(false);
    const [, drawAgain] = useState(false);
    useEffect(() => {
      if (loaded) return;
      let left = false;
      bring().then(
        () => left || drawAgain(true),
        () => left || setIsGone(true),
      );
      return () => {
        left = true;
      };
    }, []);
    const Loaded = loaded;
    if (Loaded) return <Loaded {...props} />;
    if (!isGone) return <div aria-busy="true" />;
    return <PartGone onClose={"onClose" in props ? (props.onClose as () => void) : null} />;
  }
  return { Part, bring };
}

/** A dialog says so in a dialog, which can be closed. */
function PartGone({ onClose }: { onClose: (() => void) | null }) {
  const words = useWords();
  const text = <p role="alert">{words("ui_part_gone")}</p>;
  if (!onClose) return <ReloadPage title={words("ui_part_gone_title")}>{text}</ReloadPage>;
  return (
    <Dialog title={words("ui_part_gone_title")} onClose={onClose}>
      {text}
      <ReloadButton />
    </Dialog>
  );
}
