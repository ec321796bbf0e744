import type { Level } from "../../../src/playbook/field.ts";

export const levels: Level[] = [1, 2, 3];
