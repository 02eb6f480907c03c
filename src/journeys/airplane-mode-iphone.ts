import { iphoneProblems, approveOver } from './iphone-steps.ts';
import type { JourneyOn } from './journey.ts';
import { beginLogin } from './login-steps.ts';
import { quietOff } from './quiet-steps.ts';
import { firstUser } from './scenarios.ts';

/** Airplane mode and Do Not Disturb are switched off in an iPhone (KB3234). */
export const journey: JourneyOn<'iphone'> = {
  id: 'airplane-mode-iphone',
  cast: { portal: 'portal', phone: 'iphone' },
  chapters: ['notifications', 'quiet'],
  user: firstUser,
  start: 'quietPhone',
  steps: quietOff,
  proof: [
    { ...beginLogin(firstUser, 'loginTold', 'networkOn', 'mayDisturb'), stage: 'proof' },
    approveOver('settings', 'proof'),
  ],
  problems: iphoneProblems.login,
  articles: [3234, 3236, 2260],
};
