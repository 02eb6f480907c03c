/** The chapter of an iPhone that stays quiet. What is shown while it is locked stands with the app's notifications. */
import { grown } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import { machine, withQuiet } from '../../../phone/chapters/quiet/machine.ts';
import { showsNotices } from '../../../phone/phone.memory.ts';
import type { IphoneParts } from '../../device.ts';
import type { IphoneTypes } from '../../iphone.types.ts';

type Now = Shown<IphoneTypes>;

/** Where notifications are allowed from the start, the way into their settings is past once the last of it is done. */
const isPast = ({ context: { phone } }: Now): boolean =>
  phone.notificationsAllowed === true && showsNotices(phone, 'lockScreen');

/** The phone with this chapter. */
export function add({ machine: usual, given: before }: IphoneParts): IphoneParts {
  const given = withQuiet<IphoneTypes>(before);
  return {
    machine: grown(usual, machine),
    given: {
      ...given,
      conditions: (all) => ({
        ...given.conditions(all),
        appListOpened: (now) => now.screen === 'appList' || now.screen === 'appNotifications' || isPast(now),
        appNotificationsOpened: (now) => now.screen === 'appNotifications' || isPast(now),
      }),
    },
  };
}
