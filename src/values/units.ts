/** A unit as playbooks write it, in the code lists of electronic data interchange. */
type UnitCodes = {
  /** ANSI ASC X12 data element 355. */
  x12: string;
  /** UN/ECE Recommendation 20 (packages: 21). */
  rec20: string;
};

/**
 * EA, KG, LB of 355 and MTR, MTK, LTR of Rec 20 are from the lists; a bar has no code in Rec 20, whose "BAR" is the pressure, so
 * it goes out as pieces there.
 */
const units: Record<string, UnitCodes> = {
  EA: { x12: "EA", rec20: "EA" },
  SET: { x12: "ST", rec20: "SET" },
  PR: { x12: "PR", rec20: "PR" },
  KG: { x12: "KG", rec20: "KGM" },
  LB: { x12: "LB", rec20: "LBR" },
  M: { x12: "MR", rec20: "MTR" },
  FT: { x12: "FT", rec20: "FOT" },
  M2: { x12: "SM", rec20: "MTK" },
  FT2: { x12: "SF", rec20: "FTK" },
  L: { x12: "LT", rec20: "LTR" },
  GAL: { x12: "GA", rec20: "GLL" },
  SHT: { x12: "SH", rec20: "ST" },
  ROLL: { x12: "RL", rec20: "RO" },
  BAR: { x12: "BR", rec20: "H87" },
};

/** "EA" when nothing says otherwise; undefined: a unit of a manager's own that the list has no code for. */
export const x12Unit = (unit: string | undefined): string | undefined => codesOf(unit)?.x12;
export const rec20Unit = (unit: string | undefined): string | undefined => codesOf(unit)?.rec20;

function codesOf(unit = "EA"): UnitCodes | undefined {
  const key = unit.trim().toUpperCase();
  return Object.hasOwn(units, key) ? units[key] : undefined;
}
