/** Why a step is not done, in words. */
import type { Translate } from '../i18n/translate.ts';
import type { Reason } from '../practice/conditions.ts';
import type { PracticeSnapshot } from '../practice/practice.ts';
import { roles } from '../practice/world.ts';

/** @returns an empty text while the words have not arrived. */
function sayReason(t: Translate, { world, subject }: PracticeSnapshot, reason: Reason): string {
  if (reason === 'elsewhere') return t('problems:whyElsewhere', { link: t('portal:control.noNotification') });
  if (reason === 'refused') return t('problems:whyRefused', { again: t('portal:control.tryAgain') });
  if (reason === 'otherUser')
    return t('problems:whyOtherUser', { chosen: world.devices.portal?.context.userId, user: subject });
  return t(`conditions:${reason}.missing`);
}

/** What the step in hand waits for: what the ring asks for or, where no ring does, why the step is not done. */
export function sayWaiting(t: Translate, now: PracticeSnapshot, reason: Reason): string {
  const { world, step, marks } = now;
  const role = roles.find((each) => marks[each]);
  const [device, control] = role ? [world.devices[role], marks[role]?.control] : [];
  const isOwn = step?.done.some((condition) => condition === reason);
  if (!device || !control || marks.away || !isOwn) return sayReason(t, now, reason);
  if (control === 'viewfinder') return t('problems:waits.look');
  const isTyped = step?.acts.some((act) => 'type' in act && act.type === control);
  return t(isTyped ? 'problems:waits.text' : 'problems:waits.tap', {
    control: t(`${device.kind}:control.${control}` as 'portal:control.back'),
  });
}

/** Why a task of ours came to nothing: the problem that it met. Empty while the words have not arrived. */
export function sayFailure(t: Translate, failure: NonNullable<PracticeSnapshot['failure']>): string {
  if (failure.why === 'missing') return `${t('bench:missingPart')} `;
  const title = failure.problem && t(`problems:problem.${failure.problem}.title`);
  return title ? `${title}. ` : '';
}

/** What keeps the step in hand from going on, when the cause is none of the step's own acts. */
export function sayObstacle(t: Translate, now: PracticeSnapshot): string {
  const { step, why, marks } = now;
  const isOwn = step?.done.some((condition) => condition === why);
  return marks.away && why !== undefined && !isOwn ? `${sayReason(t, now, why)} ` : '';
}
