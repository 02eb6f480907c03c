/**
 * Gestures of live phones: a pull at the status bar brings the notifications, and a swipe up at the iPhone's indicator
 * leads to the Home Screen. Each does what a press of that control does, which a keyboard has too; so a phone works
 * before this file has come.
 */

/** Of what can be swiped: which way, down or up. */
const swipe = 'data-swipe';

/** Way (CSS px) after which a press is a swipe: a finger that only taps trembles less. */
const farEnough = 24;

type Swipe = { control: HTMLElement; way: 1 | -1; from: number };

/** From now on the phones within `root` can be swiped. */
export function hearSwipes(root: Document): void {
  let begun: Swipe | undefined;
  root.addEventListener('pointerdown', ({ target, isPrimary, clientY }) => {
    begun = undefined;
    if (!isPrimary || !(target instanceof Element)) return;
    const control = target.closest<HTMLElement>(`[data-in-use] [${swipe}]`);
    if (control) begun = { control, way: control.getAttribute(swipe) === 'down' ? 1 : -1, from: clientY };
  });
  root.addEventListener('pointermove', ({ isPrimary, clientY }) => {
    if (!begun || !isPrimary || (clientY - begun.from) * begun.way < farEnough) return;
    begun.control.click();
    begun = undefined;
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    root.addEventListener(end, () => (begun = undefined));
}
