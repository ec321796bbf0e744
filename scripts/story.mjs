/**
 * What `npm start` shows, step by step. A step gets the CRM's page, the panel beside it and `look(name)`, which saves a
 * picture of both when nobody is watching.
 */
export const story = [
  {
    name: "The panel shows the deal in front",
    async run({ panel, look }) {
      await panel.locator("h1", { hasText: "Harrow" }).waitFor();
      await look("deal-in-front");
    },
  },
];
