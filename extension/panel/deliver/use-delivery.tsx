import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { isPractice } from "../../../src/crm/record.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import type { PlainMail } from "../../../src/values/mailto.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { CopyAction } from "../issue/copy-line.tsx";
import type { PacketCopy, PacketFile } from "../issue/packet-files.ts";
import { AttachDialog } from "./attach-dialog.tsx";
import { MailDialog } from "./mail-dialog.tsx";
import { canSharePages, shareFile } from "./share-file.ts";

type Doing = { name: string; page: PacketFile; mail: PlainMail | null };
type Save = (file: Pick<PacketFile, "name" | "mimeType" | "content">) => void;

/** The ways a copy leaves the panel beside being saved: what a copy's menu offers, and the window of what was chosen. */
export function useDelivery(
  packet: Packet,
  onSave: Save,
): { actionsFor: (copy: PacketCopy) => CopyAction[]; dialog: ComponentChild } {
  const words = useWords();
  const { delivery } = useDealActions();
  const [doing, setDoing] = useState<Doing | null>(null);
  const nameOf = ({ department }: PacketCopy): string => department?.name ?? words("panel_whole_packet");
  const withPage = async (copy: PacketCopy, act: (page: PacketFile) => unknown): Promise<void> => {
    const page = await copy.file("html");
    if (page) await act(page);
  };
  const mail = (copy: PacketCopy): Promise<void> =>
    withPage(copy, async (page) => {
      const { mailOf } = await import("../../../src/packet/mail/mail.ts");
      setDoing({ name: nameOf(copy), page, mail: mailOf(await copy.content(), page.name, words) });
    });
  const attach = (copy: PacketCopy): Promise<void> =>
    withPage(copy, (page) => setDoing({ name: nameOf(copy), page, mail: null }));
  const actionsFor = (copy: PacketCopy): CopyAction[] => [
    { id: "mail", label: words("panel_mail"), run: () => void mail(copy) },
    ...(canSharePages()
      ? [{ id: "share", label: words("panel_share"), run: () => void withPage(copy, shareFile) }]
      : []),
    ...(delivery && !isPractice(packet.record)
      ? [{ id: "attach", label: words("panel_attach_to_record"), run: () => void attach(copy) }]
      : []),
  ];
  const close = (): void => setDoing(null);
  const dialog = doing?.mail ? (
    <MailDialog {...doing} mail={doing.mail} onSave={onSave} onClose={close} />
  ) : (
    doing &&
    delivery && (
      <AttachDialog file={doing.page} packet={packet} delivery={delivery} onSave={onSave} onClose={close} />
    )
  );
  return { actionsFor, dialog };
}
