/** The chapter of an iPhone that stays quiet. What is shown while it is locked stands with the app's notifications. */
import { grown } from '../../../kit/chapters/grown.ts';
import { machine, withQuiet } from '../../../phone/chapters/quiet/machine.ts';
import type { IphoneParts } from '../../device.ts';
import type { IphoneTypes } from '../../iphone.types.ts';

/** The phone with this chapter. */
export function add({ machine: usual, given: before }: IphoneParts): IphoneParts {
  const given = withQuiet<IphoneTypes>(before);
  return {
    machine: grown(usual, machine),
    given: {
      ...given,
      conditions(all) {
        const conditions = given.conditions(all);
        const { shownLocked } = conditions;
        return {
          ...conditions,
          // The notifications are allowed from the start: the way into their settings is past once the last of it is.
          appListOpened: (now) =>
            now.screen === 'appList' || now.screen === 'appNotifications' || shownLocked?.(now) === true,
          appNotificationsOpened: (now) => now.screen === 'appNotifications' || shownLocked?.(now) === true,
        };
      },
    },
  };
}
