import { confirm } from './app-steps.ts';
import { approve } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { beginLogin } from './login-steps.ts';
import { firstUser } from './scenarios.ts';

const stage = 'restore';
const on = 'phone';

/** IB Key is restored on the same iPhone, whose app was installed again (KB2748). */
export const journey: JourneyOn<'iphone'> = {
  id: 'restore-iphone',
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['restore'],
  user: firstUser,
  start: 'reinstalled',
  steps: [
    {
      id: 'start-app',
      stage,
      on,
      acts: [{ at: 'home', press: 'ibkrMobile', figure: 'bottom' }],
      done: ['appOpened'],
    },
    {
      id: 'accept-restore',
      stage,
      on,
      acts: [{ at: 'restoreOffer', press: 'yes', figure: 'middle' }],
      done: ['restoreAccepted'],
    },
    {
      id: 'give-security',
      stage,
      on,
      acts: [
        { at: 'secureRestore', press: 'giveFace', figure: 'whole' },
        { at: 'restoring', wait: 'restored' },
      ],
      done: ['restored'],
    },
    { ...confirm, stage },
  ],
  proof: [{ ...beginLogin(firstUser, 'loginTold'), stage: 'proof' }, approve],
  problems: ['not-restored', 'phone-refused', 'no-notification', 'no-answer'],
  articles: [2748, 3073, 2260, 3236],
};
