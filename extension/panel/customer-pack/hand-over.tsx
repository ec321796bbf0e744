import type { PackDraft } from "../../storage/customer-packs.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { OpenPackages } from "../packages/open-packages.tsx";
import type { PackFile } from "./pack-files.ts";
import type { Hands } from "./use-hand-out.ts";

const files: PackFile["id"][] = ["sheet", "list", "labels", "office"];

type Props = {
  hands: Hands;
  draft: PackDraft;
  /** What is in which package was looked at, and may be another now. */
  onPackages: () => void;
};

/** Labels travel beside the mail: no mail program takes a file from a page. */
export function HandOver({ hands, draft: { pack }, onPackages }: Props) {
  const words = useWords();
  return (
    <section class="card" aria-labelledby="pack-over">
      <h3 id="pack-over" class="question">
        {words("pack_over")}
      </h3>
      <p class="why">{words.count("pack_over_why", pack.labels.length)}</p>
      <div class="pack-ways">
        <OpenPackages onClosed={onPackages} />
        <Button onClick={() => void hands.saveAll()}>
          <Icon name="save" />
          {words("pack_save_all")}
        </Button>
        <Button onClick={() => void hands.printLabels()}>
          <Icon name="open" />
          {words("pack_print_labels")}
        </Button>
        <Button onClick={() => void hands.openMail()}>
          <Icon name="page" />
          {words("pack_open_mail")}
        </Button>
      </div>
      <details class="pack-single">
        <summary>{words("pack_single")}</summary>
        <ul>
          {files.map((id) => (
            <li key={id}>
              <span>{words(`pack_file_${id}`)}</span>
              <Button
                onClick={() => void hands.saveOne(id)}
                aria-label={words("panel_save_copy", words(`pack_file_${id}`))}
              >
                {words("panel_save")}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
