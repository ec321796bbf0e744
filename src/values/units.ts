/** Units as playbooks write them, in ANSI ASC X12 data element 355. EA, KG and LB were read in a source; check the rest against the list before an EDI export. */
const units: Record<string, string> = {
  EA: "EA",
  SET: "ST",
  PR: "PR",
  KG: "KG",
  LB: "LB",
  M: "MR",
  FT: "FT",
  M2: "SM",
  FT2: "SF",
  L: "LT",
  GAL: "GA",
  SHT: "SH",
  ROLL: "RL",
  BAR: "BR",
};

/** "EA" when nothing says otherwise; undefined: a unit of a manager's own that the list has no code for. */
export function x12Unit(unit = "EA"): string | undefined {
  const key = unit.trim().toUpperCase();
  return Object.hasOwn(units, key) ? units[key] : undefined;
}
