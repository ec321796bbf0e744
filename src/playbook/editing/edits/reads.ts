import { fieldsRead } from "../../../conditions/condition.ts";
import { everyCondition, type Used } from "../../check/asked.ts";
import { figureReads } from "../../check/figures.ts";
import { inboundReads } from "../../check/inbound.ts";
import { orderReads } from "../../check/order.ts";
import { pageParts } from "../../check/page-parts.ts";
import { namedIn } from "../../check/pages.ts";
import { placesReadBy } from "../../check/sense-checks.ts";
import { anchorsOf, type NeedByRule } from "../../need-by.ts";
import type { Playbook } from "../../playbook.ts";
import { type ItemRef, itemAt } from "./item.ts";

/**
 * Who reads an answer. `needed`: conditions and dates that lose their meaning without it, so it cannot be retired before they
 * change. The others do without: a check stays silent, a figure blank, a page and a label leave the line out.
 */
export type Readings = {
  needed: { name: string; field?: string | undefined; department?: string | undefined }[];
  checks: { id: string; title: string }[];
  pages: { id: string; name: string }[];
  /** Labels and the instructions for whoever packs lose that fact. */
  labels: boolean;
  /** The order lines for the ERP lose that column. */
  lines: boolean;
};

export function readingsOf(playbook: Playbook, ref: ItemRef): Readings {
  const item = itemAt(playbook, ref);
  const { departments, senseChecks, figures, fields, stages, inbound, order } = playbook;
  if (!item) return { needed: [], checks: [], pages: [], labels: false, lines: false };
  const readsIt = ({ condition, siblings }: Pick<Used, "condition" | "siblings">): boolean =>
    fieldsRead(condition).some((id) => siblings.get(id) === item);
  const isIt = (place: string): boolean => {
    const [field, part] = place.split(".");
    return field === ref.field && (ref.column === undefined || part === ref.column);
  };
  const used = everyCondition(playbook).filter(readsIt);
  const counts = (rule: NeedByRule | undefined): boolean => rule !== undefined && anchorsOf(rule).some(isIt);
  const named = new Set(figures.filter((figure) => figureReads(figure).some(isIt)).map(({ id }) => id));
  const onPage = (department: string): boolean =>
    used.some(({ at }) => at.department === department && at.field === undefined) ||
    pageParts(departments.find(({ id }) => id === department)?.page).some((part) => {
      if (part.is === "reference") return isIt(part.ref) || named.has(part.ref);
      if (part.is === "condition") return false;
      return namedIn(part.text).some(
        (name) => isIt(name) || named.has(name) || (part.table !== null && isIt(`${part.table}.${name}`)),
      );
    });
  const takesPart = new Set(
    departments
      .filter(({ when }) => when && ref.column === undefined && fieldsRead(when).includes(ref.field))
      .map(({ id }) => id),
  );
  return {
    needed: [
      ...used
        .filter(({ at }) => at.field !== undefined && at.field + at.column !== ref.field + ref.column)
        .map(({ name, at }) => ({ name, field: at.field, department: at.department })),
      ...departments.filter(({ id }) => takesPart.has(id)).map(({ id, name }) => ({ name, department: id })),
      ...fields
        .filter(({ id, needBy }) => id !== ref.field && counts(needBy))
        .map(({ id, label, department }) => ({ name: label, field: id, department })),
      ...stages.filter(({ needBy }) => counts(needBy)).map(({ name }) => ({ name })),
    ],
    checks: senseChecks.filter(
      (check) => placesReadBy(check).some(isIt) || used.some(({ at }) => at.senseCheck === check.id),
    ),
    pages: departments.filter(({ id }) => onPage(id)),
    labels:
      inbound !== undefined &&
      (inboundReads(inbound).some(isIt) || used.some(({ condition }) => condition === inbound.secret)),
    lines: order !== undefined && orderReads(order).some(isIt),
  };
}
