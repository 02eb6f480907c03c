/** The transitions that several states of the iPhone share, in the names of iphone.setup.ts. */
import { changing } from '../phone/phone.transitions.ts';

/** An app opened by hand goes on without any code that came before. */
export const opensApp = [
  { guard: 'isRefused', target: '#iphone.appRefused', actions: 'keepRefusal' },
  { guard: 'asksNotifications', target: '#iphone.notificationsPermission', actions: 'forgetCode' },
  { guard: 'opensInside', target: '#iphone.appHome', actions: 'closeOverlays' },
  { target: '#iphone.appStart', actions: 'closeOverlays' },
] as const;

/** The reader answers the notifications prompt; the app then goes on to what it was opened for. */
export const answeringNotifications = (allowed: boolean) => {
  const keep = changing(() => ({ notificationsAllowed: allowed }));
  return [
    { guard: 'hasCode', target: 'secureActivation', actions: [keep, 'closeOverlays'] },
    { guard: 'opensInside', target: 'appHome', actions: [keep, 'closeOverlays'] },
    { target: 'appStart', actions: [keep, 'closeOverlays'] },
  ] as const;
};

/** Each way to unlock this iPhone leads to `target`, with `actions`. */
export const unlocking = <Target extends string, Action>(target: Target, actions: Action) =>
  ({
    'press.giveFace': { guard: 'unlocksByFace', target, actions },
    'press.giveFinger': { guard: 'unlocksByFinger', target, actions },
    'press.givePasscode': { guard: 'unlocksByPasscode', target, actions },
  }) as const;
