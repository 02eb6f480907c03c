/** Does what the button beside a problem promises. */
import { isLoggedIn } from '../devices/portal/portal.types.ts';
import type { ActivationCode } from '../enrolment/activation-code.ts';
import { formatCode } from '../enrolment/activation-code.ts';
import type { PhoneScreen } from '../devices/phone/phone.types.ts';
import type { Repair } from '../devices/repairs.ts';
import type { BenchModel } from './bench.tsx';

/**
 * @param on the device that met the problem.
 * @param see brings a device to the front, where they take turns: the one on which the reader goes on.
 */
export function repair(
  model: BenchModel,
  what: Repair,
  on: 'portal' | 'phone',
  see: (device: 'portal' | 'phone') => void,
): void {
  const { portal, phone } = model.devices();
  const { userId } = portal.getSnapshot().context;

  function logInAgain(): void {
    const { value } = portal.getSnapshot();
    if (value !== 'chooseUser') portal.send({ type: isLoggedIn(value) ? 'press.logOut' : 'press.cancel' });
    portal.send({ type: `press.${userId ?? 'practice-ana'}` });
  }

  /** The string that the portal shows, into the field of the phone. */
  function typeCode(): void {
    const code = portal.getSnapshot().context.session?.code?.code;
    if (code) phone.send({ type: 'type.codeField', text: formatCode(code as ActivationCode) });
  }

  /** The first field that holds what is wrong, or else the first of that device. */
  function focusField(): void {
    const device = on === 'portal' ? '.portal' : '.phone';
    // After the screen has been drawn again.
    requestAnimationFrame(() => {
      const wrong = document.querySelector<HTMLInputElement>(
        `[data-bench] ${device} input[aria-invalid="true"]`,
      );
      (
        wrong ?? document.querySelector<HTMLInputElement>(`[data-bench] ${device} input:not([type="file"])`)
      )?.focus();
    });
  }

  see(what === 'phoneSettings' ? 'phone' : inPortal.includes(what) ? 'portal' : on);
  switch (what) {
    case 'freshCode':
    case 'checkLogin':
    case 'logInAgain':
      phone.send({ type: 'press.ok' });
      logInAgain();
      return;
    case 'tryAgain':
      if (on === 'portal') portal.send({ type: 'press.tryAgain' });
      else phone.send({ type: 'press.retry' });
      return;
    case 'startAgain':
      void model.startAgain();
      return;
    case 'usePractice':
    case 'typeAgain':
      if (what === 'usePractice' && on === 'phone' && takesCode(phone.getSnapshot().value)) typeCode();
      if (on === 'phone' && !hasField(phone.getSnapshot().value)) phone.send({ type: 'press.ok' });
      focusField();
      return;
    case 'phoneSettings':
      phone.send({ type: 'press.home' });
      phone.send({ type: 'press.phoneSettings' });
      return;
    case 'withoutIt':
      portal.send({ type: 'press.noNotification' });
      return;
    case 'goOn':
    case 'otherWay':
      phone.send({ type: 'press.ok' });
  }
}

/** After these the reader goes on in the portal. */
const inPortal: readonly Repair[] = ['freshCode', 'checkLogin', 'logInAgain', 'withoutIt'];

const takesCode = (screen: PhoneScreen): boolean => screen === 'sessionId' || screen === 'setupCode';

/** Screens of the phone with a field for what the problem is about. */
const withField: readonly PhoneScreen[] = [
  ...(['storeHome', 'storeResults', 'storeSearch'] as const),
  ...(['sessionId', 'setupCode', 'createPin', 'approve', 'authenticate'] as const),
];
const hasField = (screen: PhoneScreen): boolean => withField.includes(screen);
