/**
 * Takes files that are dropped anywhere on the page, and shows a hint while one is held over it.
 * @param enabled Whether a file may be opened now. If not, it is still kept from replacing the page.
 */
export function takeDrops(hint: HTMLElement, enabled: () => boolean, take: (files: readonly File[]) => void): void {
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = enabled() ? 'copy' : 'none';
    hint.hidden = !enabled();
  };
  window.addEventListener('dragenter', over);
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', (event) => {
    // Without a related target the pointer has left the window, and not just one element for another.
    if (event.relatedTarget === null) hint.hidden = true;
  });
  window.addEventListener('drop', (event) => {
    hint.hidden = true;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (enabled()) take([...(event.dataTransfer?.files ?? [])]);
  });
}
