import type { Words } from "../../../src/values/words.ts";
import type { Customer } from "../../storage/profiles.ts";

/** As the customer is called; a page may show an account without its name. */
export const customerName = (customer: Customer | null, words: Words): string =>
  customer?.name || words("profile_this_customer");
