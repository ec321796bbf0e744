/** What must not break without a test breaking, and the tests that have to notice it. */
export const parts = {
  rules: {
    what: "the rules",
    mutate: ["src/conditions", "src/checklist", "src/field-kinds"],
    tests: ["conditions", "checklist", "field-kinds", "deals", "playbook"].map(
      (room) => `test/${room}/**/*.test.ts`,
    ),
  },
  storage: {
    what: "storage",
    mutate: ["extension/storage"],
    tests: ["test/storage/**/*.test.ts"],
  },
  files: {
    what: "import and export",
    mutate: [
      "src/backup",
      "src/playbook/exchange",
      "src/packet/formats",
      "src/packet/item-lines",
      "src/inbound",
    ],
    tests: ["backup", "packet", "inbound", "playbook/exchange"].map((room) => `test/${room}/**/*.test.ts`),
  },
} as const;

export type PartName = keyof typeof parts;

/** Tests that start a browser or LibreOffice to look at paper: half of the time of all, and what they look at is mostly style. */
export const programs = [
  "test/packet/customer-pack/paper.test.ts",
  "test/packet/labels/printed-labels.test.ts",
  "test/packet/libre-office.test.ts",
  "test/packet/pictures.test.ts",
  "test/packet/print.test.ts",
];
