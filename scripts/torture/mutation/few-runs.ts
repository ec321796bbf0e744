import fc from "fast-check";

/** A property is tried for every mutant anew: what a few tries notice counts, what needs hundreds does not. */
fc.configureGlobal({ numRuns: 25 });
