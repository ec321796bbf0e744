import type * as z from "zod/mini";

/** What stands where in JSON from outside that does not fit; "" where there is too much of it to say. */
export type Misfit = { ok: false; place: string; expected: string };

/**
 * JSON from outside held against its shape. Never throws: a list of half a million wrong items ends the stack of the check, which
 * gathers them all.
 */
export function checked<T>(schema: z.ZodMiniType<T>, json: unknown): { ok: true; value: T } | Misfit {
  try {
    const parsed = schema.safeParse(json);
    if (parsed.success) return { ok: true, value: parsed.data };
    const issue = parsed.error.issues[0];
    return { ok: false, place: issue?.path.join(".") ?? "", expected: issue?.message ?? "" };
  } catch {
    return { ok: false, place: "", expected: "" };
  }
}
