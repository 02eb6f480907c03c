/**
 * The chapter in which the notifications of the app are switched on in the settings of the iPhone (KB3236).
 *
 *   settings ─ appList ─ appNotifications
 */
import type { Added } from '../../../kit/chapters/grown.ts';
import { grown } from '../../../kit/chapters/grown.ts';
import type { Shown } from '../../../kit/kind.ts';
import { withNotifications } from '../../../phone/chapters/notifications/given.ts';
import { switchingNotices } from '../../../phone/chapters/notifications/switching.ts';
import { changing } from '../../../phone/phone.transitions.ts';
import type { IphoneParts } from '../../device.ts';
import { noticeSettings, showsNotices } from '../../../phone/phone.memory.ts';
import { iphoneSetUp } from '../../iphone.setup.ts';
import type { IphoneControl, IphoneScreen, IphoneTypes } from '../../iphone.types.ts';

type Now = Shown<IphoneTypes>;

const machine: Added = {
  on: { settings: { 'press.notificationSettings': { target: 'appList' } } },
  states: {
    appList: iphoneSetUp.createStateConfig({
      on: {
        'press.ibkr': [{ guard: 'asksNotifications', target: 'appList' }, { target: 'appNotifications' }],
        'press.back': { target: 'settings' },
      },
    }),
    appNotifications: iphoneSetUp.createStateConfig({
      on: {
        'press.allowNotifications': {
          actions: changing(({ notificationsAllowed }) => ({ notificationsAllowed: !notificationsAllowed })),
        },
        'press.lockScreen': switchingNotices('lockScreen'),
        'press.notificationCenter': switchingNotices('notificationCenter'),
        'press.banners': switchingNotices('banners'),
        'press.persistent': switchingNotices('persistent'),
        'press.badges': switchingNotices('badges'),
        'press.previewsAlways': switchingNotices('previewsAlways'),
        'press.back': { target: 'appList' },
      },
    }),
  },
};

/** What leads on from each screen to the switch; but for the settings, the screens are the chapter's own. */
const onward: Partial<Record<IphoneScreen, IphoneControl>> = {
  settings: 'notificationSettings',
  appList: 'ibkr',
  appNotifications: 'allowNotifications',
};

const isOn = ({ context }: Now): boolean => context.phone.notificationsAllowed === true;
const shows = ({ context }: Now, control: string): boolean =>
  noticeSettings.some((how) => how === control && showsNotices(context.phone, how));

/** The phone with this chapter. */
export function add({ machine: usual, given: before }: IphoneParts): IphoneParts {
  const given = withNotifications<IphoneTypes>(before, { onward, isOn });
  return {
    machine: grown(usual, machine),
    given: {
      ...given,
      conditions: (all) => ({
        ...given.conditions(all),
        noticesStay: (now) => isOn(now) && shows(now, 'persistent') && shows(now, 'previewsAlways'),
      }),
      // The ways of showing are there once notifications are allowed. What is allowed and kept nowhere is led to the
      // place that keeps it.
      instead(now, control) {
        if (noticeSettings.some((how) => how === control)) return isOn(now) ? control : 'allowNotifications';
        const next = given.instead?.(now, control);
        return next === 'allowNotifications' && isOn(now) ? 'notificationCenter' : next;
      },
      isPressed: (now, control) => shows(now, control) || given.isPressed?.(now, control) === true,
    },
  };
}
