/** The two ways to use a guide: in practice, or for real. */
import { ready } from '../../page/waits.ts';
import type { Mode } from '../../practice/progress/progress.ts';
import type { Part } from './part.ts';

/** @param modes holds a radio button for each way. */
export function mountWays(
  modes: HTMLElement,
  setMode: (mode: Mode) => void,
): Part & { focus: (mode: Mode) => void } {
  const radios = [...modes.querySelectorAll('input')];
  for (const radio of radios)
    radio.addEventListener('change', () => setMode(radio.value === 'real' ? 'real' : 'practise'));
  ready(modes);
  return {
    show({ mode }) {
      for (const radio of radios) radio.checked = radio.value === mode;
    },
    focus(mode) {
      radios.find(({ value }) => value === mode)?.focus({ preventScroll: true });
    },
  };
}
