import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Packet } from "../../src/packet/packet.ts";
import { failed, ok, type Result } from "../../src/values/result.ts";
import type { Words } from "../../src/values/words.ts";
import { Notice } from "../ui/notice.tsx";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";

type Props = { packet: Packet; frame: RefObject<HTMLIFrameElement | null> };

/**
 * The packet's page as our own format writes it, never the file's own markup. In a frame of our own that may run nothing: it prints by
 * itself, with the style and the page breaks of paper. (Firefox lets no other frame in; the style is let in by its hash, see
 * vite.config.ts.)
 */
export function PacketPage({ packet, frame }: Props) {
  const words = useWords();
  const [written, setWritten] = useState<Result<string> | null>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => void write(packet, words).then(setWritten), [packet]);
  useEffect(() => {
    // Ctrl+P means the packet: of the page around it only the part in sight would come out.
    const print = (event: KeyboardEvent): void => {
      if (event.key !== "p" || !(event.ctrlKey || event.metaKey) || !frame.current) return;
      event.preventDefault();
      frame.current.contentWindow?.print();
    };
    addEventListener("keydown", print);
    return () => removeEventListener("keydown", print);
  }, []);
  const fill = ({ contentDocument: paper }: HTMLIFrameElement, page: string): void => {
    if (!paper) return;
    const { documentElement } = new DOMParser().parseFromString(page, "text/html");
    paper.documentElement.replaceWith(documentElement);
    const measure = (): void => setHeight(documentElement.getBoundingClientRect().height);
    new ResizeObserver(measure).observe(documentElement);
    measure();
  };
  if (!written) return <div class="packet-page" aria-busy="true" />;
  if (!written.ok)
    return (
      <Notice tone="bad" icon="warning" role="alert">
        {problemText(written.problem, words)}
      </Notice>
    );
  return (
    <iframe
      ref={frame}
      class="packet-page"
      title={words("desk_page_of", packet.number, packet.revision)}
      sandbox="allow-same-origin allow-modals"
      src="paper/index.html"
      style={{ blockSize: height > 0 ? `${Math.ceil(height)}px` : undefined }}
      onLoad={({ currentTarget }) => fill(currentTarget, written.value)}
    />
  );
}

/** A packet that was made to break our own page is a problem of its file. */
async function write(packet: Packet, words: Words): Promise<Result<string>> {
  const { html } = await import("../../src/packet/formats/html.ts");
  try {
    return ok(html.write(packet, words));
  } catch {
    return failed("packet-page-broken");
  }
}
