import type { Company } from "../../src/playbook/playbook.ts";

type Dock = Company["docks"][number];

/** What is asked of the company: its name and the one dock where goods arrive. */
export type CompanyPart = "company" | "dockName" | "dockAddress" | "dockHours" | "dockPhone";

const dockParts = {
  dockName: "name",
  dockAddress: "address",
  dockHours: "hours",
  dockPhone: "phone",
} as const satisfies Partial<Record<CompanyPart, keyof Dock>>;

export function partOf(company: Company | null, part: CompanyPart): string {
  if (part === "company") return company?.name ?? "";
  return company?.docks[0]?.[dockParts[part]] ?? "";
}

/** The company with one part changed; null once nothing is left of it. Other docks, and what is not asked here, stay. */
export function withPart(company: Company | null, part: CompanyPart, typed: string): Company | null {
  const text = typed.trim();
  const { name = "", docks: [first, ...others] = [] } = company ?? {};
  const dock: Dock = { ...(first ?? { id: "dock-1", name: "", address: "" }) };
  if (part !== "company") dock[dockParts[part]] = text;
  const { id: _, ...said } = dock;
  const docks = Object.values(said).some((value) => value !== "") ? [dock, ...others] : others;
  const changed = { ...company, name: part === "company" ? text : name, docks };
  return changed.name === "" && docks.length === 0 && !changed.address ? null : changed;
}
