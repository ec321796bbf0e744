import type { CrmRecord } from "../crm/record.ts";
import type { Row } from "../field-kinds/value.ts";
import type { Content } from "../inbound/packages.ts";
import type { Announced, FrozenField, Packet } from "./packet.ts";
import { visibleRevises } from "./revise/visible-revises.ts";
import { sealed } from "./seal.ts";
import { contentOf, type PacketContent } from "./signature.ts";

/**
 * The copy of a packet made for one department: what it must not see is absent from the data, not hidden by style. The copy
 * keeps the number and revision and has a hash of its own.
 */
export const redactFor = (packet: Packet, department: string): Packet =>
  sealed(visibleTo(packet, department));

/** What such a copy holds, before its hash: that takes longer than all the rest. */
export function visibleTo(packet: Packet, department: string): PacketContent {
  // A signature is of the whole packet; the copy gets its own, if any.
  const { inbound, arrangement, order, announced, ...whole } = contentOf(packet);
  const fields = whole.fields
    .filter(({ readers }) => readers.includes(department))
    .map((field) => visibleColumns(field, department));
  const ids = new Set(fields.map(({ id }) => id));
  return {
    ...whole,
    for: department,
    record: visibleRecord(whole, department),
    departments: whole.departments
      .filter(({ id }) => id === department)
      .map((one) => ({ ...one, missing: one.missing.filter((field) => ids.has(field)) })),
    fields,
    ...(order && ids.has(order.table) && { order }),
    warnings: whole.warnings.filter(({ departments }) => departments.includes(department)),
    ...visibleGoods({ inbound, arrangement }, fields),
    ...visibleAnnounced(announced, department),
    ...(whole.revises && {
      revises: visibleRevises(whole.revises, department, readsReceipt(packet, department)),
    }),
  };
}

/** A calendar is its department's own. */
function visibleAnnounced(announced: Announced[] = [], department: string): Pick<Packet, "announced"> {
  const own = announced.filter((one) => one.department === department);
  return own.length > 0 ? { announced: own } : {};
}

/** Whether the department reads of goods that come in, and so of their labels. */
export const readsReceipt = ({ fields, inbound }: Packet, department: string): boolean =>
  fields.some(({ id, readers }) => id === inbound?.receipt && readers.includes(department));

function visibleColumns(field: FrozenField, department: string): FrozenField {
  if (!field.columns) return field;
  const columns = field.columns.filter(({ readers }) => !readers || readers.includes(department));
  if (columns.length === field.columns.length) return field;
  const seen = new Set(columns.map(({ id }) => id));
  const only = <T>(cells: Record<string, T> | undefined) =>
    Object.fromEntries(Object.entries(cells ?? {}).filter(([column]) => seen.has(column)));
  const copy: FrozenField = { ...field, columns };
  if (Array.isArray(field.value))
    copy.value = (field.value as Row[]).map((row) => ({
      id: row.id,
      cells: only(row.cells),
      ...(row.waiting && { waiting: only(row.waiting) }),
    }));
  if (field.missingCells)
    copy.missingCells = field.missingCells.filter(
      (cell) => !cell.startsWith("row ") || seen.has(cell.split(": ")[1] ?? ""),
    );
  return copy;
}

/**
 * Goods are known by their receipt's number: who does not read it has none. Of packages whose contents a department may not
 * see it keeps the place, so that the others keep their numbers.
 */
function visibleGoods(
  { inbound, arrangement }: Pick<Packet, "inbound" | "arrangement">,
  fields: FrozenField[],
): Pick<Packet, "inbound" | "arrangement"> {
  if (!inbound || !fields.some(({ id }) => id === inbound.receipt)) return {};
  const seen = inbound.goods.flatMap(({ table, columns }) => {
    const field = fields.find(({ id }) => id === table);
    const counted = field?.columns?.some(({ id }) => id === columns.quantity) === true;
    return field ? [{ table, counted: counted || columns.quantity === undefined }] : [];
  });
  const visible = (content: Content): Content[] => {
    const at = seen.find(({ table }) => table === content.table);
    if (!at) return [];
    return [at.counted ? content : { ...content, quantity: 0 }];
  };
  if (!arrangement) return { inbound };
  const packages = arrangement.packages.map((one) => ({ ...one, contents: one.contents.flatMap(visible) }));
  return { inbound, arrangement: { packages } };
}

/** A name in `recordReaders` is a fact of the record, or one inside its account: "account.paymentTerms". */
function visibleRecord(
  { record, recordReaders }: Pick<PacketContent, "record" | "recordReaders">,
  department: string,
): CrmRecord {
  const copy: CrmRecord = { ...record };
  if (copy.account) copy.account = { ...copy.account };
  for (const [fact, departments] of Object.entries(recordReaders)) {
    if (departments.includes(department)) continue;
    if (fact.startsWith("account."))
      delete copy.account?.[fact.slice("account.".length) as keyof typeof copy.account];
    else delete copy[fact as keyof CrmRecord];
  }
  return copy;
}
