import { useState } from "preact/hooks";
import { version } from "../platform/about.ts";
import { readJournal } from "../platform/journal.ts";
import { saveFile } from "../platform/save-file.ts";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import "./rescue-button.css";

type Saved = { rows: number; lost: boolean };

/** Where the database cannot be used: saves what can be read of it all the same. */
export function RescueButton() {
  const words = useWords();
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const save = async (): Promise<void> => {
    setSaving(true);
    setSaved(null);
    // Only loaded when it is needed: the page it stands on could do nothing else.
    const { rescue } = await import("../storage/backup/rescue.ts");
    const { name, content, manifest } = await rescue({ extension: version(), journal: await readJournal() });
    saveFile(document, name, content, content.type);
    const rows = manifest.parts.reduce((sum, part) => sum + part.rows, 0);
    setSaved({ rows, lost: (manifest.lost ?? []).length > 0 });
    setSaving(false);
  };
  return (
    <div class="rescue">
      <Button disabled={saving} onClick={() => void save()}>
        {words("rescue_save")}
      </Button>
      <div role="status">
        {saving && <p>{words("rescue_saving")}</p>}
        {saved && (
          <p>
            {words.count("rescue_saved", saved.rows)} {words(saved.lost ? "rescue_lost" : "rescue_whole")}
          </p>
        )}
      </div>
    </div>
  );
}
