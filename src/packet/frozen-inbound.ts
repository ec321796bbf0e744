import type { Checklist } from "../checklist/checklist.ts";
import { compileCondition } from "../conditions/evaluate.ts";
import { isCompanyPrefix } from "../inbound/sscc.ts";
import type { PacketInbound } from "./packet.ts";

/** The playbook's roles of inbound goods while its branch is open, with what they say of this deal alone. */
export function frozenInbound({ compiled, full, input }: Checklist): PacketInbound | undefined {
  const { inbound, settings } = compiled.playbook;
  if (!inbound) return undefined;
  const receipt = compiled.indexOf.get(inbound.receipt);
  if (receipt === undefined || !full.asked[receipt]) return undefined;
  const { secret, ...roles } = inbound;
  const all = { ...settings, ...input.settings };
  const companyPrefix = String(all.gs1CompanyPrefix ?? "").trim();
  return {
    ...roles,
    secret: secret !== undefined && compileCondition(secret)(full.read, all) === "met",
    ...(isCompanyPrefix(companyPrefix) && {
      gs1: { companyPrefix, receiptPattern: String(all.receiptPattern ?? "") },
    }),
  };
}
