import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { PackagesDialog } from "./packages-dialog.tsx";

/** The way to what is in which package, wherever goods are spoken of. */
export function OpenPackages({ onClosed }: { onClosed?: () => void }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    onClosed?.();
  };
  return (
    <div>
      <Button onClick={() => setOpen(true)}>
        <Icon name="box" />
        {words("packages_title")}
      </Button>
      {open && <PackagesDialog onClose={close} />}
    </div>
  );
}
