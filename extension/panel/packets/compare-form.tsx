import { useId, useRef, useState } from "preact/hooks";
import { packetFileName } from "../../../src/packet/file-names.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { compareRevisions } from "../../../src/packet/revision.ts";
import type { Problem } from "../../../src/values/result.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { DealView, PacketView } from "../deal-view.ts";

type Page = { name: string; html: string };

/** Which other revision, and for whose eyes; then the comparison as a page in a tab or a file. */
export function CompareForm({ one, view }: { one: PacketView; view: DealView }) {
  const words = useWords();
  const id = useId();
  const { readIssued, openPage, saveFile } = useDealActions();
  const other = useRef<HTMLSelectElement>(null);
  const reader = useRef<HTMLSelectElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const at = view.packets.indexOf(one);
  const others = view.packets.filter((packet) => packet !== one);
  const usual = view.packets[at + 1] ?? view.packets[at - 1];

  const page = async (): Promise<Page | null> => {
    const with_ = others.find(({ revision }) => revision === other.current?.value);
    if (!with_) return null;
    const read = await Promise.all([readIssued(one), readIssued(with_)]);
    const packets: Packet[] = [];
    for (const packet of read) {
      if (!packet.ok) {
        setProblem(packet.problem);
        return null;
      }
      packets.push(packet.value);
    }
    setProblem(null);
    packets.sort((a, b) => compareRevisions(a.revision, b.revision));
    const [old, now] = packets as [Packet, Packet];
    const { comparisonHtml } = await import("../../../src/packet/formats/comparison-html.ts");
    const compared = {
      old,
      now,
      reader: reader.current?.value || null,
      newest: view.packets[0]?.revision ?? now.revision,
      stops: view.playbook.stopsOnChange ?? {},
    };
    const name = packetFileName(
      { ...now, for: compared.reader },
      "html",
      words("packets_file_part", old.revision),
    );
    return { name, html: comparisonHtml(compared, words) };
  };
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const made = await page();
    if (made) openPage(made.html);
  };
  const save = async (): Promise<void> => {
    const made = await page();
    if (made) saveFile(made.name, made.html, "text/html;charset=utf-8");
  };
  return (
    <form class="compare-form" onSubmit={(event) => void open(event)}>
      <div class="part">
        <label class="part-name" for={`${id}o`}>
          {words("packets_compare_with")}
        </label>
        <select id={`${id}o`} ref={other} class="control">
          {others.map(({ revision }) => (
            <option key={revision} value={revision} selected={revision === usual?.revision}>
              {words("packet_revision", revision)}
            </option>
          ))}
        </select>
      </div>
      <div class="part">
        <label class="part-name" for={`${id}r`}>
          {words("packets_compare_for")}
        </label>
        <select id={`${id}r`} ref={reader} class="control">
          <option value="">{words("packets_for_sales")}</option>
          {view.playbook.departments
            .filter((department) => department.page)
            .map((department) => (
              <option key={department.id} value={department.id}>
                {department.name}
              </option>
            ))}
        </select>
      </div>
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      <div class="packet-line-acts">
        <Button tone="main" type="submit">
          {words("packets_compare_open")}
        </Button>
        <Button onClick={() => void save()}>{words("panel_save")}</Button>
      </div>
    </form>
  );
}
