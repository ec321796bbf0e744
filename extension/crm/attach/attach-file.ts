import type { CrmAdapter, FilesPlace } from "../adapter.ts";
import { adapters } from "../index.ts";
import { pageAddress } from "../page-address.ts";
import { anyFilesPlace } from "./any-files-place.ts";
import { putFile } from "./put-file.ts";
import { type AttachOutcome, type AttachRequest, isAttachRequest } from "./request.ts";
import { timesNamed } from "./times-named.ts";

/** An upload of a packet takes seconds; whoever still has to press "Done" in the CRM's window needs some more. */
const patienceMs = 25_000;
const everyMs = 250;

/**
 * Puts a file into the page's own file input and then looks whether the page shows it. The page is looked at anew each time: it may
 * draw its list afresh, and it may leave for another record, which is never given the file nor asked about it.
 */
export async function attachFile(asked: unknown, patience = patienceMs): Promise<AttachOutcome> {
  if (!isAttachRequest(asked)) return "not-allowed";
  const { record, file } = asked;
  if (!isInFront(record)) return "another-record";
  const place = filesPlace(record);
  const inputs = place?.inputs.filter(takesFiles) ?? [];
  const [input] = inputs;
  if (!place || !input) return "no-place";
  if (inputs.length > 1) return "several-places";

  const before = timesNamed(place.list, file.name);
  putFile(input as HTMLInputElement, file);
  for (const end = performance.now() + patience; performance.now() < end; ) {
    await new Promise((wake) => setTimeout(wake, everyMs));
    if (!isInFront(record)) continue;
    const now = filesPlace(record);
    if (now && timesNamed(now.list, file.name) > before) return "attached";
  }
  return "not-seen";
}

type Named = AttachRequest["record"];

const adapterOf = ({ crm }: Named): CrmAdapter | undefined => adapters.find(({ id }) => id === crm);

/** By the page's address and, where we can read it, by what it shows: the one may be ahead of the other. */
function isInFront(record: Named): boolean {
  const url = new URL(location.href);
  const adapter = adapterOf(record);
  if (url.host !== record.host) return false;
  if (!adapter) return pageAddress(url.href) === record.url;
  if (adapter.identify(url) !== record.id) return false;
  const reading = adapter.read(document, url);
  return reading.kind === "record" && reading.record.id === record.id && !reading.part;
}

const filesPlace = (record: Named): FilesPlace | null =>
  adapterOf(record)?.files(document, record.id) ?? (adapterOf(record) ? null : anyFilesPlace(document));

const takesFiles = (input: Element): boolean => input instanceof HTMLInputElement && !input.disabled;
