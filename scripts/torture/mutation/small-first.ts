import { statSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** A change is noticed by the first test that fails, and the others need not run: so the quick ones begin. */
export class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;
    return files.toSorted((a, b) => size(a) - size(b));
  }
}
