/**
 * The practice phone as a script inside the page sees it. Typing thousands of texts one by one through the
 * protocol of a test runner would take too long; the script types a whole chunk in one call.
 */
import type { Page } from '@playwright/test';
import type { AndroidControl } from '../../../src/devices/android/android.types.ts';
import { words } from '../models/words.ts';

export type Probe = {
  screen(): string;
  press(control: AndroidControl): void;
  /** Resolves once `isTrue` holds; looks after each task or frame of the page, and rejects after 20 s. */
  until(isTrue: () => boolean, what: string, turn?: 'task' | 'frame'): Promise<void>;
  nextFrame(): Promise<void>;
  /** The problem explained beside the devices. */
  explained(): string | undefined;
  /** What the notice beside the viewfinder says, line by line. */
  notice(): string[] | undefined;
  codeField(): HTMLInputElement;
  /** Sets the field's value as a keyboard would. */
  type(text: string): void;
  photoInput(): HTMLInputElement | null;
  isReadingPhoto(): boolean;
  /** Goes from the screen that asks for a PIN back to the viewfinder. */
  backToScanner(): Promise<void>;
  /** The code that the phone has taken, as the tab keeps it. */
  takenCode(): string | null;
};
export type WithProbe = { probe: Probe };

type Labels = { control: Record<AndroidControl, string>; reading: string };

/** Runs in the page: the function may use nothing from outside. */
function install(labels: Labels): void {
  const find = <Kind extends Element>(selector: string): Kind | null =>
    document.querySelector<Kind>(`section.phone ${selector}`);
  const screenOf = (): HTMLElement => {
    const found = find<HTMLElement>('[data-screen]');
    if (!found) throw new Error('The phone has no screen.');
    return found;
  };
  // Each wait is a task of its own, so that React renders in between; timers would be slowed to 4 ms each.
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  const task = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

  const probe: Probe = {
    screen: () => screenOf().dataset['screen'] ?? '',
    press(control) {
      const name = labels.control[control];
      // Only the button's own text counts: the guide's flag is an element inside the marked button.
      const textOf = (element: Element) =>
        [...element.childNodes]
          .map((node) => (node instanceof Text ? node.data : ''))
          .join('')
          .trim();
      const button = [...screenOf().querySelectorAll('button')].find(
        (each) => each.ariaLabel === name || textOf(each) === name,
      );
      if (!button) throw new Error(`The screen ${probe.screen()} has no button "${name}".`);
      button.click();
    },
    async until(isTrue, what, turn = 'task') {
      const begun = performance.now();
      await Promise.resolve();
      while (!isTrue()) {
        if (performance.now() - begun > 20_000) throw new Error(`Waited in vain: ${what}`);
        await (turn === 'task' ? task() : frame());
      }
    },
    nextFrame: frame,
    explained: () => document.querySelector<HTMLElement>('.explanation')?.dataset['problem'],
    notice() {
      const alert = find('.outside:not([hidden]) .notice');
      return alert ? [...alert.children].map(({ textContent }) => textContent ?? '') : undefined;
    },
    codeField() {
      const field = find<HTMLInputElement>('input[name="codeField"]');
      if (!field) throw new Error(`The screen ${probe.screen()} has no field for the code.`);
      return field;
    },
    type(text) {
      const field = probe.codeField();
      value?.set?.call(field, text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    photoInput: () => find<HTMLInputElement>('input[type="file"]'),
    isReadingPhoto: () => find('label.way small')?.textContent === labels.reading,
    async backToScanner() {
      probe.press('back');
      await probe.until(() => probe.screen() === 'sessionId', 'back at the field');
      probe.press('qrCode');
      await probe.until(() => probe.photoInput() !== null, 'the viewfinder');
    },
    takenCode() {
      const kept = JSON.parse(sessionStorage.getItem('ib-key-tab-phone-android') ?? '{}') as {
        snapshot?: { context?: { code?: string | null } };
      };
      return kept.snapshot?.context?.code ?? null;
    },
  };
  Object.assign(globalThis, { probe } satisfies WithProbe);
}

/** Puts `probe` into the page: `(globalThis as unknown as WithProbe).probe`. English pages only. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(install, {
    control: words.en.android.control,
    reading: words.en.practice.scanner.reading,
  });
}
