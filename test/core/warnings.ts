/** Runs something and answers the warnings that it gave, as texts. */
export async function warningsOf(run: () => unknown): Promise<string[]> {
  const original = console.warn;
  const said: string[] = [];
  console.warn = (...args: unknown[]) => void said.push(args.map(String).join(' '));
  try {
    await run();
  } finally {
    console.warn = original;
  }
  return said;
}
