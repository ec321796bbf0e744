import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useOpenPack } from "./open-pack.ts";

/** Beside "When did you send them our label and packing sheet?": the way to have something to send. */
export function MakePack() {
  const words = useWords();
  const openPack = useOpenPack();
  if (!openPack) return null;
  return (
    <div>
      <Button onClick={openPack} data-opens-pack>
        <Icon name="page" />
        {words("pack_make")}
      </Button>
    </div>
  );
}
