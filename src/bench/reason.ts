/** Why a step is not done, in words. */
import type { Translate } from '../i18n/translate.ts';
import type { Reason } from '../practice/conditions.ts';
import type { PracticeSnapshot } from '../practice/practice.ts';
import { roles } from '../practice/world.ts';
import { sayMissingPart } from './missing.tsx';
import { roleName } from './role-name.ts';

/** @returns an empty text while the words have not arrived. */
function sayReason(t: Translate, { world, subject }: PracticeSnapshot, reason: Reason): string {
  if (reason === 'elsewhere') return t('problems:whyElsewhere', { link: t('portal:control.noNotification') });
  if (reason === 'refused') return t('problems:whyRefused', { again: t('portal:control.tryAgain') });
  if (reason === 'otherUser')
    return t('problems:whyOtherUser', { chosen: world.devices.portal?.context.userId, user: subject });
  return t(`conditions:${reason}.missing`);
}

type Ringed = { control: string; name: string; device: string };

/** The control with the ring, and the device that has it, by their names. */
function ringedIn(t: Translate, { world, marks }: PracticeSnapshot): Ringed | undefined {
  const role = roles.find((each) => marks[each]);
  const [device, control] = role ? [world.devices[role], marks[role]?.control] : [];
  if (!role || !device || !control) return undefined;
  return {
    control,
    name: t(`${device.kind}:control.${control}` as 'portal:control.back'),
    device: roleName(t, world, role),
  };
}

/** The viewfinder of a phone has no name on its screen: there the way is what it does. */
const sayWay = (t: Translate, { control, name, device }: Ringed): string =>
  control === 'viewfinder' ? t('bench:wayToRead', { device }) : t('bench:way', { control: name, device });

/** What the step in hand waits for: what the ring asks for or, where no ring does, why the step is not done. */
export function sayWaiting(t: Translate, now: PracticeSnapshot, reason: Reason): string {
  const { step, marks } = now;
  const ringed = ringedIn(t, now);
  const isOwn = step?.done.some((condition) => condition === reason);
  if (!ringed) return sayReason(t, now, reason);
  if (marks.away || !isOwn) return `${sayReason(t, now, reason)} ${sayWay(t, ringed)}`.trim();
  if (ringed.control === 'viewfinder') return t('problems:waits.look');
  const isTyped = step?.acts.some((act) => 'type' in act && act.type === ringed.control);
  return t(isTyped ? 'problems:waits.text' : 'problems:waits.tap', { control: ringed.name });
}

/**
 * The way back to the step in hand, for a reader who has left it, behind what keeps the step from going on where that
 * is none of the step's own acts.
 */
export function sayWayBack(t: Translate, now: PracticeSnapshot, place: string): string {
  const { step, why, marks } = now;
  const ringed = ringedIn(t, now);
  if (!marks.away || !ringed) return '';
  const isOwn = step?.done.some((condition) => condition === why);
  const obstacle = why !== undefined && !isOwn ? `${sayReason(t, now, why)} ` : '';
  const left = marks.emptied ? t('bench:emptied') : t('bench:left', { place });
  return `${obstacle}${left} ${sayWay(t, ringed)}`;
}

/** Why a task of ours came to nothing: the problem that it met. Empty while the words have not arrived. */
export function sayFailure(t: Translate, failure: NonNullable<PracticeSnapshot['failure']>): string {
  if (failure.why === 'missing') return `${sayMissingPart(t, failure.part) ?? t('bench:missingPart')} `;
  const title = failure.problem && t(`problems:problem.${failure.problem}.title`);
  return title ? `${title}. ` : '';
}
