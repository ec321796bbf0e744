import { removeOrphan } from "./pill/orphan.ts";

removeOrphan();
