/** What both kinds of phone know in the chapter in which the app's notifications are switched on. */
import type { Shown } from '../../../kit/kind.ts';
import type { PhoneGiven } from '../../phone.given.ts';
import type { PhoneTypes } from '../../start-phone.ts';
import { withFacts } from '../with-facts.ts';

type Added<Types extends PhoneTypes> = {
  /** The control that leads on from each screen to the switch, in the order of the screens. */
  onward: Partial<Record<Types['screen'], string>>;
  /** Whether the app may notify on this phone. */
  isOn: (now: Shown<Types>) => boolean;
};

/** Adds the facts of the chapter to those of a phone. */
export function withNotifications<Types extends PhoneTypes>(
  given: PhoneGiven<Types>,
  { onward, isOn }: Added<Types>,
): PhoneGiven<Types> {
  const chapter = 'notifications';
  const own = Object.keys(onward).filter((screen) => screen !== 'settings');
  return withFacts(given, {
    screens: Object.fromEntries(own.map((screen) => [screen, { chapter }])) as object,
    conditions: () =>
      ({
        appListOpened: (now: Shown<Types>) => own.includes(now.screen) || isOn(now),
        appNotificationsOpened: (now: Shown<Types>) => now.screen === 'appNotifications' || isOn(now),
        notificationsOn: isOn,
      }) as object,
    instead: (now, control) => (control === 'allow' || control === 'home' ? onward[now.screen] : undefined),
  });
}
