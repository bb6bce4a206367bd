/** Waits, frame by frame, until something holds. A test that waits in vain fails by the runner's own limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
