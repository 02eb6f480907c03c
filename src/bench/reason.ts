/** Why a step is not done, in words. */
import type { Translate } from '../i18n/translate.ts';
import type { Reason } from '../practice/conditions.ts';
import type { PracticeSnapshot } from '../practice/practice.ts';

/** @returns an empty text while the words have not arrived. */
export function sayReason(t: Translate, { world, subject }: PracticeSnapshot, reason: Reason): string {
  if (reason === 'elsewhere') return t('problems:whyElsewhere', { link: t('portal:control.noNotification') });
  if (reason === 'refused') return t('problems:whyRefused', { again: t('portal:control.tryAgain') });
  if (reason === 'otherUser')
    return t('problems:whyOtherUser', { chosen: world.devices.portal?.context.userId, user: subject });
  return t(`conditions:${reason}.missing`);
}

/** What keeps the step in hand from going on, when the cause is none of the step's own acts. */
export function sayObstacle(t: Translate, now: PracticeSnapshot): string {
  const { step, why, marks } = now;
  const isOwn = step?.done.some((condition) => condition === why);
  return marks.away && why !== undefined && !isOwn ? `${sayReason(t, now, why)} ` : '';
}
