import type { PhoneKind } from '../devices/kinds.ts';
import { androidProblems, approve, getTheApp } from './android-steps.ts';
import { confirm } from './app-steps.ts';
import type { JourneyWith, StepOn } from './journey.ts';
import type { JourneyId } from './journeys.ts';
import { beginLogin } from './login-steps.ts';
import { askToMove, asksForOld, moveByText, tryOldPhone } from './move-steps.ts';
import { firstUser } from './scenarios.ts';

const createPin: StepOn<'android', 'phone'> = {
  id: 'create-pin',
  stage: 'finish',
  on: 'phone',
  acts: [
    { at: 'createPin', type: 'pinField', sample: 'pin' },
    { at: 'createPin', press: 'activate', figure: 'whole' },
    { at: 'moving', wait: 'userActivated' },
  ],
  done: ['userActivated'],
};

/** IB Key moves from an old phone of this kind to a new Android phone (KB3073). */
export const moveToAndroid = (
  id: JourneyId,
  oldPhone: PhoneKind,
): JourneyWith<{ portal: 'portal'; phone: 'android'; oldPhone: PhoneKind }> => ({
  id,
  cast: { portal: 'portal', phone: 'android', oldPhone },
  chapters: ['textMessages', 'moveKey'],
  user: firstUser,
  start: 'oldPhone',
  steps: [
    ...asksForOld(getTheApp),
    ...askToMove(firstUser),
    ...moveByText(firstUser),
    createPin,
    confirm,
    tryOldPhone(oldPhone === 'android'),
  ],
  proof: [{ ...beginLogin(firstUser, 'loginTold'), stage: 'proof' }, approve],
  problems: androidProblems.text,
  articles: [3073, 2748, 2277, 2260, 2269, 3234],
});

export const journey = moveToAndroid('move-to-android', 'android');
