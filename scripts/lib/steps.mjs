/** Runs one step and says how long it took: a person waiting sees what for. */
export async function step(title, work) {
  const started = performance.now();
  process.stdout.write(`  ${title.padEnd(42)}`);
  try {
    const result = await work();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${seconds.padStart(6)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
}
