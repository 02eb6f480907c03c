/** The steps by which Seamless Authentication is switched on in Client Portal, around a login by its challenge. */
import type { UserId } from '../enrolment/users.ts';
import type { Step, StepOn } from './journey.ts';
import { giveResponse } from './login-steps.ts';

const on = 'portal';

/** The portal shows the challenge at once: nothing is sent to the phone. */
export const beginQuietLogin = (user: UserId): StepOn<'portal'> => ({
  id: 'begin-quiet-login',
  stage: 'portal',
  on,
  acts: [{ at: 'chooseUser', press: user, figure: 'top' }],
  done: ['quietLoginBegun'],
});

/** The portal has no other way to offer, so its page is not that of the usual picture. */
export const giveQuietResponse: StepOn<'portal'> = {
  ...giveResponse,
  stage: 'answer',
  acts: giveResponse.acts.map(({ figure: _, ...act }) => act),
  done: ['quietLoginApproved'],
};

export const switchOn: readonly StepOn<'portal'>[] = [
  {
    id: 'open-user-settings',
    stage: 'portalSettings',
    on,
    acts: [
      { at: 'loggedIn', press: 'userMenu', figure: 'top' },
      { at: 'userMenu', press: 'settings' },
      { at: 'portalSettings', press: 'userSettings' },
    ],
    done: ['userSettingsOpened'],
  },
  {
    id: 'open-secure-login',
    stage: 'portalSettings',
    on,
    acts: [{ at: 'userSettings', press: 'secureLogin' }],
    done: ['secureLoginOpened'],
  },
  {
    id: 'seamless-on',
    stage: 'portalSettings',
    on,
    acts: [
      { at: 'secureLogin', press: 'gear', figure: 'whole' },
      { at: 'seamless', press: 'seamlessSwitch' },
      { at: 'seamless', press: 'save' },
      { at: 'seamlessSaving', wait: 'seamlessOn' },
    ],
    done: ['seamlessOn'],
  },
];

/** The login that sends a notification again. */
export const logInSeamlessly = (user: UserId): StepOn<'portal'> => ({
  id: 'log-in-seamlessly',
  stage: 'proof',
  on,
  acts: [
    { at: 'secureLogin', press: 'logOut' },
    { at: 'chooseUser', press: user },
  ],
  done: ['loginSent'],
});

/**
 * The login of which a notification told is approved. The phone still shows its response, so its screen is not that of
 * the usual picture.
 */
export const proveSent = <Approval extends Step>({ acts, ...step }: Approval): Approval =>
  ({
    ...step,
    acts: acts.map(({ figure: _, ...act }) => ('wait' in act ? { ...act, wait: 'sentLoginApproved' } : act)),
    done: ['sentLoginApproved'],
  }) as unknown as Approval;
