import { useMemo, useState } from "preact/hooks";
import type { CustomerPack } from "../../../src/packet/customer-pack.ts";
import type { Problem } from "../../../src/values/result.ts";
import { copyRich } from "../../platform/copy.ts";
import { openMail } from "../../platform/open-mail.ts";
import type { PackDraft } from "../../storage/customer-packs.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import { fileStart, type PackFile, packFiles, packZip } from "./pack-files.ts";

/** What was last done, for the eye and the reader. */
export type Done = "copied" | "mail" | "mail-copied" | "saved" | "labels" | null;

/** The ways to hand a pack over. Whichever comes first keeps it as a revision that never changes. */
export function useHandOut(draft: PackDraft | null | undefined, onHandedOut: () => void) {
  const words = useWords();
  const { pack: actions, saveFile } = useDealActions();
  const [last, setLast] = useState<{ done: Done; revision: string } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  return useMemo(() => {
    const handOut = (then: (pack: CustomerPack) => Promise<Done>) => async (): Promise<void> => {
      const kept = await actions.handOut();
      setProblem(kept.ok ? null : kept.problem);
      if (!kept.ok) return setLast(null);
      try {
        setLast({ done: await then(kept.value), revision: kept.value.revision });
      } catch {
        setProblem({ code: "not-handed-out" });
      }
      onHandedOut();
    };
    const copy = async ({ instructions }: CustomerPack): Promise<void> => {
      const { sheetText, sheetMailHtml } = await formats();
      await copyRich(sheetText(instructions, words), sheetMailHtml(instructions, words));
    };
    return {
      // Of another revision nothing has been done yet.
      done: last && last.revision === draft?.pack.revision ? last.done : null,
      problem,
      copyMail: handOut(async (pack) => {
        await copy(pack);
        return "copied";
      }),
      openMail: handOut(async (pack) => {
        const { sheetText, mailAddress } = await formats();
        const { instructions: sheet, goods } = pack;
        const mail = mailAddress(sheet, goods.shipper?.email, sheetText(sheet, words), words);
        if (!mail.holdsSheet) await copy(pack);
        openMail(document, mail.href);
        return mail.holdsSheet ? "mail" : "mail-copied";
      }),
      saveAll: handOut(async (pack) => {
        saveFile(`${fileStart(pack)}.zip`, await packZip(pack, words), "application/zip");
        return "saved";
      }),
      saveOne: (id: PackFile["id"]) =>
        handOut(async (pack) => {
          const file = (await packFiles(pack, words)).find((one) => one.id === id);
          if (file) saveFile(file.name, file.content, "text/html;charset=utf-8");
          return "saved";
        })(),
      printLabels: handOut(async () => {
        actions.openLabels();
        return "labels";
      }),
    };
  }, [draft, last, problem]);
}

export type Hands = ReturnType<typeof useHandOut>;

async function formats() {
  const [text, html, mail] = await Promise.all([
    import("../../../src/packet/formats/instructions/sheet-text.ts"),
    import("../../../src/packet/formats/instructions/sheet-mail-html.ts"),
    import("../../../src/packet/formats/instructions/mail-address.ts"),
  ]);
  return { ...text, ...html, ...mail };
}
