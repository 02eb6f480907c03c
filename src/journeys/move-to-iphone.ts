import type { PhoneKind } from '../devices/kinds.ts';
import { confirm } from './app-steps.ts';
import { allowNotifications, approve, getTheApp, iphoneProblems } from './iphone-steps.ts';
import type { JourneyWith, StepOn } from './journey.ts';
import type { JourneyId } from './journeys.ts';
import { beginLogin } from './login-steps.ts';
import { askToMove, asksForOld, moveByText, tryOldPhone } from './move-steps.ts';
import { firstUser } from './scenarios.ts';

const giveSecurity: StepOn<'iphone', 'phone'> = {
  id: 'give-security',
  stage: 'finish',
  on: 'phone',
  acts: [
    { at: 'secureActivation', press: 'giveFace', figure: 'whole' },
    { at: 'moving', wait: 'userActivated' },
  ],
  done: ['userActivated'],
};

/** IB Key moves from an old phone of this kind to a new iPhone (KB3073). */
export const moveToIphone = (
  id: JourneyId,
  oldPhone: PhoneKind,
): JourneyWith<{ portal: 'portal'; phone: 'iphone'; oldPhone: PhoneKind }> => ({
  id,
  cast: { portal: 'portal', phone: 'iphone', oldPhone },
  chapters: ['textMessages', 'moveKey'],
  user: firstUser,
  start: 'oldPhone',
  steps: [
    ...asksForOld(getTheApp),
    allowNotifications('app'),
    ...askToMove(firstUser),
    ...moveByText(firstUser),
    giveSecurity,
    confirm,
    tryOldPhone(oldPhone === 'iphone'),
  ],
  proof: [{ ...beginLogin(firstUser, 'loginTold'), stage: 'proof' }, approve],
  problems: iphoneProblems.text,
  articles: [3073, 2748, 2278, 2260, 3234],
});

export const journey = moveToIphone('move-to-iphone', 'iphone');
