/** Whether an element's content runs from right to left. */
export function runsFromRight(element: Element): boolean {
  return element.matches(':dir(rtl)');
}

/** Whether a key was pressed with one that makes it a command of the browser or the system. */
export function isCommand(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

/**
 * Where a key leads in a line of things that lie in reading direction: to the place of one of `count`, or nowhere. Arrows take
 * one step, Home and End lead to the ends. Past an end the place is below 0 or above the last: the caller stops or goes round.
 */
export function placeByKey(key: string, place: number, count: number, fromRight: boolean): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return place + (fromRight ? -1 : 1);
    case 'ArrowLeft':
      return place + (fromRight ? 1 : -1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
