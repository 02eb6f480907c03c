/** The name of a device on the bench, for eye and voice: of two phones, which one. */
import type { Translate } from '../i18n/translate.ts';
import type { Role } from '../journeys/journey.ts';
import type { World } from '../practice/world.ts';

export const roleName = (t: Translate, { devices }: World, role: Role): string =>
  role === 'portal' ? t('bench:portalTab') : devices.oldPhone ? t(`bench:two.${role}`) : t('bench:phoneTab');
