/**
 * Begins one of several calls that are made together. Whatever a provider does becomes a promise: were an error thrown at once, a
 * call begun before it would be left to fail unheard.
 */
export async function begin<T>(call: () => Promise<T> | undefined): Promise<T | undefined> {
  return call();
}
