import type { Revises } from "./change.ts";

/**
 * What a department may know of a revision: the changes it reads, and labels only when it reads of the goods. Which departments
 * are affected, and why it was issued, is for everybody.
 */
export const visibleRevises = (revises: Revises, department: string, readsReceipt: boolean): Revises => ({
  ...revises,
  changes: revises.changes.filter(({ readers }) => readers.includes(department)),
  labels: readsReceipt ? revises.labels : null,
  resendInstructions: readsReceipt && revises.resendInstructions,
});
