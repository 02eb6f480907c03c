/**
 * Checks the step in hand, where it is said: above the devices on a phone, else on its card. Runs in the page.
 * @returns a line for each fault: words that run out of their place, or over the number of the step.
 */
export function faultsOfStep(body: Element): string[] {
  const faults: string[] = [];
  const told = body.querySelector('[data-now]');
  const bottom = told?.getBoundingClientRect().bottom ?? 0;
  const isTold = told !== null && getComputedStyle(told).position === 'relative';
  if (isTold)
    for (const part of told.querySelectorAll('[data-now-do], .next, .to-type'))
      if (part.getBoundingClientRect().bottom > bottom + 1)
        faults.push(`"${part.textContent}" runs over the devices`);
  const number = body.querySelector('[data-step][aria-current] > .num > span')?.getBoundingClientRect();
  for (const part of body.querySelectorAll('[data-step][aria-current] > .words > *')) {
    const { left, right, top, bottom: end } = part.getBoundingClientRect();
    if (
      number &&
      number.width > 0 &&
      left < right &&
      left < number.right - 0.5 &&
      top < number.bottom &&
      end > number.top
    )
      faults.push(`the number of the step covers "${part.textContent}"`);
  }
  return faults;
}

/**
 * Checks where the mark of a device stands. Runs in the page.
 * @returns a line for each fault: a part that is cut off, words that are covered or touched.
 */
export async function faultsOfMark(device: Element): Promise<string[]> {
  type Box = { left: number; top: number; right: number; bottom: number };
  const flag = device.querySelector(':scope > .flag');
  const mark = device.querySelector('[data-mark]');
  if (!flag || !mark) return ['no control is marked'];

  const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
  const grown = (box: Box, by: number, high = by): Box => ({
    left: box.left - by,
    top: box.top - high,
    right: box.right + by,
    bottom: box.bottom + high,
  });
  const common = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
  const isEmpty = ({ left, top, right, bottom }: Box): boolean => right - left < 1 || bottom - top < 1;
  const isWithin = (inner: Box, outer: Box): boolean =>
    inner.left >= outer.left - 0.5 &&
    inner.top >= outer.top - 0.5 &&
    inner.right <= outer.right + 0.5 &&
    inner.bottom <= outer.bottom + 0.5;
  /** The visible part of a box: elements around it may cut off what overflows. */
  const shownOf = (box: Box, within: Element | null): Box => {
    let shown = box;
    for (let part = within; part; part = part.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(part);
      const edge = boxOf(part.getBoundingClientRect());
      if (overflowX !== 'visible') shown = common(shown, { ...shown, left: edge.left, right: edge.right });
      if (overflowY !== 'visible') shown = common(shown, { ...shown, top: edge.top, bottom: edge.bottom });
    }
    return common(shown, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  };

  const faults: string[] = [];
  mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The flag follows a scroll in the next frame.
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  const flagBox = boxOf(flag.getBoundingClientRect());
  if (!isWithin(flagBox, shownOf(flagBox, flag.parentElement))) faults.push('the flag is cut off');
  // No press meets a flag: for as long as this asks, one does.
  (flag as HTMLElement).style.pointerEvents = 'auto';
  for (const share of [0.1, 0.5, 0.8]) {
    const across = flagBox.left + share * (flagBox.right - flagBox.left);
    if (document.elementFromPoint(across, (flagBox.top + flagBox.bottom) / 2) !== flag)
      faults.push('the flag is covered');
  }
  (flag as HTMLElement).style.pointerEvents = '';
  const { outlineWidth, outlineOffset } = getComputedStyle(mark);
  const middleOf = ({ top, bottom }: Box): number => (top + bottom) / 2;
  const isBeside = Math.abs(middleOf(flagBox) - middleOf(boxOf(mark.getBoundingClientRect()))) < 2;
  if (!isBeside) faults.push('the flag is not as high as the ring');
  const inside = grown(boxOf(mark.getBoundingClientRect()), Number.parseFloat(outlineOffset));
  const ring = grown(inside, Number.parseFloat(outlineWidth));
  if (!isWithin(ring, shownOf(ring, mark.parentElement))) faults.push('the ring is cut off');

  // Words under an overlay are hidden, so that only those of the overlay count.
  const layer = device.querySelector('.glass > :is([data-mark], :has([data-mark]))') ?? device;
  const words = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (words.nextNode()) {
    const node = words.currentNode;
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || element.closest('.flag, .vh')) continue;
    const boxes: Box[] = [];
    if (node instanceof Element) {
      if (node.matches('input, .qr')) boxes.push(boxOf(node.getBoundingClientRect()));
    } else if (node.textContent?.trim()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        // A box of a line is higher than its letters.
        boxes.push(grown(boxOf(line), 0, -0.15 * line.height));
      }
      for (const { index, 0: name } of (node.textContent ?? '').matchAll(/practice-\w+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + name.length);
        if (range.getClientRects().length > 1) faults.push(`"${name}" stands on two lines`);
      }
    }
    const said =
      (node.textContent?.trim() || element.getAttribute('name') || element.getAttribute('class')) ?? '';
    for (const whole of boxes) {
      const box = shownOf(whole, element);
      if (isEmpty(box)) continue;
      if (!isEmpty(common(box, flagBox))) faults.push(`the flag covers "${said}"`);
      // Words stand well inside the ring, or well outside.
      const free = isWithin(grown(box, 2, 0), inside) || isEmpty(common(box, ring));
      if (!free) faults.push(`the ring touches "${said}"`);
    }
  }
  return [...new Set(faults)];
}
