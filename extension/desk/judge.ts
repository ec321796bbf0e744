import type { ReadPacket } from "../../src/packet/read-packet-file.ts";
import { keyCode } from "../../src/values/hash.ts";
import { ok, type Result } from "../../src/values/result.ts";
import { checkSignature } from "../platform/signing.ts";
import { keepOpened, knownAs } from "../storage/opened-packets.ts";
import { knownSigner, rememberSigner } from "../storage/signers.ts";

/** What can be said of a packet's file. */
export type Verdict =
  /** The data are not what was issued. */
  | { kind: "altered" }
  /** The data are, the page around them is not. */
  | { kind: "page-altered" }
  | { kind: "signature-wrong"; signer: string }
  /** Under the same number and revision something else was opened (that day) or issued here. */
  | { kind: "another"; openedAt: string | null }
  /** Signed, but the name signed with another key until now. */
  | { kind: "other-key"; signer: string; key: string; since: string }
  /** Not signed, although the name signs. */
  | { kind: "unsigned"; signer: string; since: string }
  /** `since`: the day the key was first seen; null: just now. */
  | { kind: "signed"; signer: string; key: string; since: string | null; own: boolean }
  /** Its content fits its check code. `unchecked`: there is a signature this browser cannot check. */
  | { kind: "unaltered"; unchecked: boolean };

/** Judges a file by itself first, then by what this machine knows; nothing is stored. Problems: the database's own. */
export async function judge({ packet, intact, pageIntact }: ReadPacket): Promise<Result<Verdict>> {
  if (!intact) return ok({ kind: "altered" });
  const { signature } = packet;
  const signed = await checkSignature(packet);
  if (signature && signed === "wrong") return ok({ kind: "signature-wrong", signer: signature.signer });
  if (pageIntact === false) return ok({ kind: "page-altered" });
  const known = await knownAs(packet);
  if (!known.ok) return known;
  if (known.value && known.value.hash !== packet.hash)
    return ok({ kind: "another", openedAt: known.value.opened?.openedAt ?? null });
  const by = signed === "fits" ? signature : undefined;
  const signer = by?.signer ?? packet.issuedBy;
  const keys = await knownSigner(signer, by?.publicKey ?? "");
  if (!keys.ok) return keys;
  const { own, since, others } = keys.value;
  const [other] = others;
  if (by) {
    const key = keyCode(by.publicKey);
    if (other && since === null && !own) return ok({ kind: "other-key", signer, key, since: other.since });
    return ok({ kind: "signed", signer, key, since, own });
  }
  if (other) return ok({ kind: "unsigned", signer, since: other.since });
  return ok({ kind: "unaltered", unchecked: signed === "unknown" });
}

/** Only what nothing speaks against is kept in the list: the rest is shown, and gone with the page. */
export const isKept = ({ kind }: Verdict): boolean => kind === "signed" || kind === "unaltered";

/** Keeps the file, and its key as the signer's, if nothing speaks against either. */
export async function keep(read: ReadPacket, verdict: Verdict): Promise<Result<void>> {
  if (!isKept(verdict)) return ok(undefined);
  const { signature } = read.packet;
  if (signature && verdict.kind === "signed" && !verdict.own) {
    const remembered = await rememberSigner(signature.signer, signature.publicKey);
    if (!remembered.ok) return remembered;
  }
  return keepOpened(read);
}
