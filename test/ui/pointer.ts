import { sendMouse } from '@web/test-runner-commands';

/** The middle of an element, as a position for the mouse. */
function middleOf(element: Element): [x: number, y: number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Presses the middle of an element with the mouse. */
export async function click(element: Element, button: 'left' | 'middle' = 'left'): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  await sendMouse({ type: 'click', position: middleOf(element), button });
}
