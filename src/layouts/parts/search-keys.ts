/** The keys that open the search: Ctrl or Command with K, and the slash, which the reader can switch off. */
import { kept } from '../../page/safe-storage.ts';

/** True where a key press writes a text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

export function mountSearchKeys(open: () => void): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isCommand = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
    const isSlash =
      key === '/' &&
      !ctrlKey &&
      !metaKey &&
      !altKey &&
      !isTyping(event.target) &&
      kept('ib-key-slash') !== 'off';
    if (event.defaultPrevented || (!isCommand && !isSlash)) return;
    event.preventDefault();
    open();
  });
}
