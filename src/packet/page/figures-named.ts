import type { Figure } from "../../playbook/page-block.ts";
import type { PacketDepartment } from "../packet.ts";
import { namesOnPage } from "./named.ts";

/** The figures that a packet's pages name, and those these are worked out from. */
export function figuresNamed(figures: Figure[], departments: PacketDepartment[]): Figure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const named = new Set<string>();
  const waiting = departments.flatMap(({ page }) => [...namesOnPage(page.blocks), ...(page.due ?? [])]);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const figure = byId.get(name);
    if (!figure || named.has(name)) continue;
    named.add(name);
    waiting.push(...madeOf(figure));
  }
  return figures.filter(({ id }) => named.has(id));
}

function madeOf(figure: Figure): string[] {
  if (figure.kind === "first-date") return figure.of;
  if (figure.kind === "days-between") return [figure.from, figure.to];
  return figure.kind === "days-after" ? [figure.from] : [];
}
