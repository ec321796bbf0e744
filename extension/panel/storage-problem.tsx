import type { Problem } from "../../src/values/result.ts";
import { RescueButton } from "../setup/rescue-button.tsx";
import { StorageProblemPage } from "./storage-problem-page.tsx";

/** Deals cannot be read at all; what can be is saved by a button. */
export const StorageProblem = ({ problem }: { problem: Problem }) => (
  <StorageProblemPage problem={problem} rescue={<RescueButton />} />
);
