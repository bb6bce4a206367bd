/** More frames than anything takes, on a slow machine too. */
const mostFrames = 3_000;

/** Waits, frame by frame, until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let frame = 0; !holds(); frame++) {
    if (frame === mostFrames) throw new Error(`Waited in vain for ${String(holds)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
