import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";
import "./drop-zone.css";

type Props = { reading: number; onFiles: (files: File[]) => void };

/** Files are dropped anywhere on the page, or chosen. */
export function DropZone({ reading, onFiles }: Props) {
  const words = useWords();
  const dragging = useDroppedFiles(onFiles);
  const choose = (input: HTMLInputElement): void => {
    onFiles([...(input.files ?? [])]);
    // The same file, sent anew, is chosen again.
    input.value = "";
  };
  return (
    <div class={dragging ? "drop-zone drop-zone-over" : "drop-zone"}>
      <Icon name="page" large />
      <p>{words(dragging ? "desk_drop_now" : "desk_drop")}</p>
      <span class="button button-main drop-zone-choose">
        {words("desk_choose")}
        <input
          type="file"
          multiple
          accept=".html,.htm,.json,.zip"
          aria-label={words("desk_choose")}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
      </span>
      <p class="drop-zone-state" role="status">
        {reading > 0 && words.count("desk_reading", reading)}
      </p>
    </div>
  );
}

/** Whether files are held over the page. One let go beside the mark is taken too: the browser would leave the page for it. */
function useDroppedFiles(onFiles: (files: File[]) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setDragging(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDragging(false);
      take.current([...event.dataTransfer.files]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return dragging;
}
