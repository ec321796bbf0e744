import { ensurePackages } from "../../ensure-packages.ts";

/** The collections are nobody's dependency but this command's: they are installed when it is run. */
export const ensureCorpora = (): void =>
  ensurePackages(import.meta.dirname, "the collections of hostile input");
