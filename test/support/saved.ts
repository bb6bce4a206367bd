/**
 * The file that an export saves, as text. The browser itself saves nothing: Firefox would open its list of downloads, to which the
 * keys of all pages after would go.
 */
export async function saved(run: () => Promise<void>): Promise<string> {
  const blobs: Blob[] = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob): string => {
    blobs.push(blob);
    return '#';
  };
  const stop = (event: Event): void => event.preventDefault();
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (): void {
    this.addEventListener('click', stop);
    click.call(this);
  };
  try {
    await run();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return (await blobs[0]?.text()) ?? '';
}
