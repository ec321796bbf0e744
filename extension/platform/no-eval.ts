import * as z from "zod/mini";

/**
 * Imported first in every context of ours. Zod otherwise tries whether it may write code at run time, which our content
 * security policy forbids and every page would log as a violation.
 */
z.config({ jitless: true });
