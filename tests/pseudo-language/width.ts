/** Finds texts that are wider than the screen, or than the part of the page that cuts them. */
import type { Found } from './english.ts';

/** Runs in the page, so it uses nothing from outside. A part that scrolls sideways shows all it has. */
export function tooWide(root: Element): Found[] {
  const screen = document.documentElement.clientWidth;
  const found: Found[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, width, height } = range.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    let [from, to, isShown, scrolls] = [-Infinity, Infinity, true, false];
    for (let part: Element | null = parent; part && isShown; part = part.parentElement) {
      const { overflowX, textOverflow, opacity } = getComputedStyle(part);
      const box = part.getBoundingClientRect();
      // Elements of one pixel are for screen readers only.
      if (opacity === '0' || textOverflow === 'ellipsis' || (overflowX !== 'visible' && box.width <= 1))
        isShown = false;
      scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls) break;
      if (overflowX !== 'visible') [from, to] = [Math.max(from, box.left), Math.min(to, box.right)];
    }
    if (!scrolls) [from, to] = [Math.max(from, 0), Math.min(to, screen)];
    if (!isShown || (right <= to + 1 && left >= from - 1)) continue;
    const name = `<${parent.localName}${parent.classList.length > 0 ? `.${parent.classList[0]}` : ''}>`;
    const cut = `stands at ${Math.round(left)} to ${Math.round(right)} px, and has ${Math.round(from)} to ${Math.round(to)}`;
    found.push({ where: name, text: `“${node.textContent.trim()}” ${cut}` });
  }
  return found;
}
