/**
 * Of all changes that tests could notice lets so many through, spread evenly over the code from one that the seed picks. Stryker
 * asks a "checker" whether a change compiles; the others are told it does not, and no test runs for them.
 */
class SomeChanges {
  static inject = ["options"];

  constructor({ some }) {
    this.some = some;
  }

  async init() {}

  /** All at once: what is one in so many is known when all are. */
  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const { seed, atMost } = this.some;
    const every = Math.ceil(mutants.length / atMost);
    const picked = (at) => (at + seed) % every === 0;
    return Object.fromEntries(
      mutants.map(({ id }, at) => [
        id,
        picked(at) ? { status: "passed" } : { status: "compileError", reason: "not picked" },
      ]),
    );
  }
}

export const strykerPlugins = [{ kind: "Checker", name: "some", injectableClass: SomeChanges }];
