/** The steps to a code by text message, where Client Portal shows no QR code. */
import type { TextScreen } from '../devices/phone/phone.types.ts';
import type { UserId } from '../enrolment/users.ts';
import type { StepOn, StepWithTexts } from './journey.ts';

const stage = 'text';
const on = 'phone';

/** Logs in to Client Portal, which shows no code. */
export const seeNoCode = (user: UserId): StepOn<'portal'> => ({
  id: 'see-no-code',
  stage: 'portal',
  on: 'portal',
  acts: [
    { at: 'chooseUser', press: user },
    { at: 'noCode', see: 'logOut', figure: 'whole' },
  ],
  done: ['noCodeShown'],
});

/** Registers the phone, on the first screen of the iPhone's app. */
export const registerOn: StepOn<'iphone', 'phone'> = {
  id: 'register',
  stage,
  on,
  acts: [{ at: 'appStart', press: 'registerTwoFactor', figure: 'bottom' }],
  done: ['registrationStarted'],
};

/** @param at The screen under the message, with the field for its code. */
export const readText = <From extends string>(at: From | TextScreen): StepWithTexts<From> => ({
  id: 'read-text',
  stage,
  on,
  acts: [
    { at, wait: 'textArrived' },
    { at, anywhere: true, press: 'textMessage', figure: 'tall' },
    { at: 'messages', press: 'closeText' },
  ],
  done: ['textArrived', 'textRead'],
});

/** @param from The screen with the control that leads to a code by text message. */
export const textSteps = <From extends string>(user: UserId, from: From): readonly StepWithTexts<From>[] => [
  {
    id: 'ask-by-text',
    stage,
    on,
    acts: [
      { at: from, press: 'byText', figure: 'whole' },
      { at: 'textUser', press: user },
    ],
    done: ['textUserChosen'],
  },
  {
    id: 'choose-number',
    stage,
    on,
    acts: [
      { at: 'textNumber', press: 'getCode', figure: 'whole' },
      { at: 'textAsking', wait: 'textAsked' },
    ],
    done: ['textAsked'],
  },
  readText<From>('textCode'),
  {
    id: 'type-text-code',
    stage,
    on,
    acts: [
      { at: 'textCode', type: 'textCodeField', sample: 'textCode' },
      { at: 'textCode', press: 'send', figure: 'whole' },
      { at: 'textChecking', wait: 'codeGiven' },
    ],
    done: ['codeGiven'],
  },
];
