/** Prints what is being done and, when done, how long it took. */
export async function phase<T>(vi: string, en: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(5);
  console.log(`${seconds} s  ${vi} (${en})`);
  return result;
}
