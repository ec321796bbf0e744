import { useState } from "preact/hooks";
import { emlOf } from "../../../src/packet/mail/eml.ts";
import { mailtoAddress, type PlainMail } from "../../../src/values/mailto.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { PacketFile } from "../issue/packet-files.ts";
import "./deliver.css";

type Props = {
  /** Whom it is for: "Receiving". */
  name: string;
  mail: PlainMail;
  page: PacketFile;
  onSave: (file: Pick<PacketFile, "name" | "mimeType" | "content">) => void;
  onClose: () => void;
};

/** The e-mail as it will read, and three ways into a mail program. Nothing is sent from here. */
export function MailDialog({ name, mail, page, onSave, onClose }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const address = mailtoAddress(mail);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(`${mail.subject}\n\n${mail.body}`);
    setCopied(true);
  };
  const saveDraft = (): void =>
    onSave({
      name: page.name.replace(/\.html$/, ".eml"),
      mimeType: "message/rfc822",
      content: emlOf(mail, page),
    });
  return (
    <Dialog title={words("panel_mail_title", name)} onClose={onClose}>
      <div class="mail">
        <p class="mail-subject" dir="auto">
          {mail.subject}
        </p>
        <p class="mail-body" dir="auto">
          {mail.body}
        </p>
      </div>
      <p class="deliver-note">{words(address ? "panel_mail_note" : "panel_mail_long", page.name)}</p>
      <p class="visually-hidden" role="status">
        {copied && words("panel_mail_copied")}
      </p>
      <div class="dialog-foot">
        <Button onClick={saveDraft}>{words("panel_mail_draft")}</Button>
        <Button tone={address ? "plain" : "main"} onClick={() => void copy()}>
          {words(copied ? "panel_mail_copied" : "panel_mail_copy")}
        </Button>
        {address && (
          // A tab of its own, because a mail program that is a web page would open inside the panel.
          <a class="button button-main" href={address} target="_blank" rel="noreferrer">
            {words("panel_mail_open")}
          </a>
        )}
      </div>
    </Dialog>
  );
}
