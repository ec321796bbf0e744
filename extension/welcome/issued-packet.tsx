import { useEffect, useState } from "preact/hooks";
import { packetFileName } from "../../src/packet/file-names.ts";
import type { Packet } from "../../src/packet/packet.ts";
import type { Words } from "../../src/values/words.ts";
import { saveFile } from "../platform/save-file.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";

const reader = "receiving";

/** What was just made, in sight: receiving's page, and the file itself. */
export function IssuedPacket({ packet }: { packet: Packet }) {
  const words = useWords();
  const [pages, setPages] = useState<Awaited<ReturnType<typeof receivingsPage>> | null>(null);
  useEffect(() => void receivingsPage(packet, words).then(setPages), []);
  const departments = packet.departments.length;
  return (
    <section class="issued" aria-labelledby="issued">
      <Notice tone="done" icon="check" role="status">
        <h2 id="issued">{words("welcome_packet_title")}</h2>
        <p>{words.count("welcome_packet", departments, packet.number, packet.revision)}</p>
      </Notice>
      {pages && (
        <>
          <h3>{words("welcome_packet_page")}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled, and the keyboard must be able to (WCAG 2.1.1). */}
          <section class="page-text" tabIndex={0} aria-label={words("welcome_packet_page")}>
            <pre>{pages.text}</pre>
          </section>
          <Button onClick={() => saveFile(document, pages.name, pages.html, "text/html;charset=utf-8")}>
            <Icon name="save" />
            {words("welcome_packet_save")}
          </Button>
        </>
      )}
    </section>
  );
}

/** The formats are big and needed once, so they are loaded only now. */
async function receivingsPage(packet: Packet, words: Words) {
  const [{ html }, { text }, { redactFor }] = await Promise.all([
    import("../../src/packet/formats/html.ts"),
    import("../../src/packet/formats/text.ts"),
    import("../../src/packet/redact.ts"),
  ]);
  const copy = redactFor(packet, reader);
  return { text: text.write(copy, words), html: html.write(copy, words), name: packetFileName(copy, "html") };
}
