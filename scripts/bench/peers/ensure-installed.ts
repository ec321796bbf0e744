import { ensurePackages } from "../../ensure-packages.ts";

/** The engines compared with are nobody's dependency but this comparison's: they are installed when it is run. */
export const ensurePeers = (): void => ensurePackages(import.meta.dirname, "the engines to compare with");
