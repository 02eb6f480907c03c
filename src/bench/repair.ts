/** Does what the button beside a problem promises. */
import type { Repair } from '../devices/repairs.ts';
import type { BenchModel } from './bench.tsx';

/** @param on the device that met the problem. */
export function repair(model: BenchModel, what: Repair, on: 'portal' | 'android'): void {
  const { portal, android } = model.devices();
  const { userId } = portal.getSnapshot().context;

  function logInAgain(): void {
    const { value } = portal.getSnapshot();
    if (value !== 'chooseUser')
      portal.send({
        type:
          value === 'codeShown' || value === 'activated' || value === 'loggedIn'
            ? 'press.logOut'
            : 'press.cancel',
      });
    portal.send({ type: `press.${userId ?? 'practice-ana'}` });
  }

  function focusField(name: string): void {
    // After the screen has been drawn again.
    requestAnimationFrame(() =>
      document.querySelector<HTMLInputElement>(`[data-bench] input[name="${name}"]`)?.focus(),
    );
  }

  switch (what) {
    case 'freshCode':
    case 'checkLogin':
    case 'logInAgain':
      android.send({ type: 'press.ok' });
      logInAgain();
      return;
    case 'tryAgain':
      if (on === 'portal') portal.send({ type: 'press.tryAgain' });
      else android.send({ type: 'press.retry' });
      return;
    case 'startAgain':
      void model.startAgain();
      return;
    case 'typeAgain':
    case 'usePractice':
      focusField(android.getSnapshot().value === 'sessionId' ? 'codeField' : 'pinField');
      return;
    case 'phoneSettings':
      android.send({ type: 'press.phoneSettings' });
      return;
    case 'goOn':
    case 'otherWay':
      android.send({ type: 'press.ok' });
  }
}
