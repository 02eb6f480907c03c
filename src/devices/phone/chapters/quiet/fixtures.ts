/** A phone that stays quiet, as figures show it. */
import { noticeSettings, quietSettings, showsNotices } from '../../phone.memory.ts';
import type { PhoneContext } from '../../phone.types.ts';

/**
 * @param asked The phone while a login asks.
 * @returns the context in which a figure shows a control of a screen; undefined where the chapter adds nothing.
 */
export function quietFixture<Context extends PhoneContext>(
  asked: Context,
  screen: string,
  control = '',
): Context | undefined {
  const { phone } = asked;
  const having = (settings: object): Context => ({
    ...asked,
    login: null,
    phone: { ...phone, settings: { ...phone.settings, ...settings } },
  });
  const shown = noticeSettings.filter((how) => how !== 'lockScreen' && showsNotices(phone, how));
  if (control === 'lockPhone' || (screen === 'locked' && control === 'notification')) return having({});
  if (screen === 'locked' || control === 'lockScreen') return having({ shows: shown });
  const place = quietSettings.findIndex((setting) => setting === control);
  return place < 0 ? undefined : { ...having({ quiet: quietSettings.slice(place) }), logins: [] };
}
