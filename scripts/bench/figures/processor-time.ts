/** Milliseconds of all threads: the clock's say more of what else runs here. */
export async function processorTime<T>(work: () => T | Promise<T>): Promise<{ value: number; made: T }> {
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return { value: (user + system) / 1000, made };
}
