/** Plays the acts of the iPhone's journeys on the machine, in order: each act finds its screen and its control. */
import { describe, expect, test } from 'vitest';
import { figureCode } from '../../../../src/devices/kit/figured.ts';
import { newIphone } from '../../../../src/devices/iphone/iphone.memory.ts';
import { formatCode } from '../../../../src/enrolment/activation-code.ts';
import { journeys } from '../../../../src/journeys/all-journeys.ts';
import { controlOf } from '../../../../src/journeys/control-of.ts';
import type { ActOn, Journey, Picked } from '../../../../src/journeys/journey.ts';
import type { SampleId } from '../../../../src/journeys/samples.ts';
import { samples } from '../../../../src/journeys/samples.ts';
import { activation, link, login } from '../answers.ts';
import { iphoneWithApp, playIphone, userWith } from '../play.ts';
import { drawIphone, marksIn } from '../render.tsx';

type Played = ReturnType<typeof playIphone>;

function textOf(sample: SampleId): string {
  const wanted = samples[sample];
  return 'text' in wanted ? wanted.text : formatCode(figureCode);
}

/** Answers what the phone waits for. */
function answer(phone: Played): void {
  if (phone.at === 'webPage') phone.send({ type: 'page.forwarded' });
  if (phone.at === 'storeInstalling') phone.send({ type: 'install.progress', percent: 100 });
  if (phone.at === 'activating') phone.answer({ ok: true, value: activation });
  if (phone.at === 'approving') phone.answer({ ok: true, value: {} });
}

function act(phone: Played, asked: ActOn<'iphone'>, where: string): void {
  expect(phone.at, where).toBe(asked.at);
  const control = controlOf(asked);
  if (control !== '')
    expect(marksIn(drawIphone(asked.at, phone.context, { marked: control })), where).toBe(1);
  if ('press' in asked) phone.press(asked.press);
  else if ('type' in asked) phone.send({ type: `type.${asked.type}`, text: textOf(asked.sample) });
  else if ('scan' in asked) phone.send({ type: 'scan', text: link });
  else answer(phone);
}

function play(journey: Journey, phone: Played, picked: Picked): Played {
  for (const step of [...journey.steps, ...journey.proof]) {
    if (step.on !== 'phone' || (step.when && picked[step.when[0]] !== step.when[1])) continue;
    if (step.ifAsked && phone.at !== step.acts[0]?.at) continue;
    if (step.stage === 'proof') phone.send({ type: 'logins.read', logins: [login], clockOffset: 0 });
    for (const asked of step.acts as readonly ActOn<'iphone'>[])
      act(phone, asked, `${journey.id}, ${step.id}`);
    answer(phone);
  }
  return phone;
}

const bare = newIphone('new');
const withUser = (opens: 'login' | 'inside') => ({
  ...iphoneWithApp,
  users: [userWith('practice-joint')],
  settings: { ...iphoneWithApp.settings, opens },
});

const adding = [journeys['add-user-iphone-qr'], journeys['add-user-iphone-code']];

describe('the acts lead to an activation and an approval', () => {
  test('by the Camera app, without IBKR Mobile on the iPhone and with it', () => {
    const bought = play(journeys['activate-iphone-qr'], playIphone(bare), {
      entry: 'login',
      banner: 'website',
    });
    expect(bought.context.phone.users).toHaveLength(1);
    const there = playIphone({ ...bare, installed: true });
    expect(play(journeys['activate-iphone-qr'], there, { entry: 'login', banner: 'app' }).at).toBe('home');
  });

  test('by the string', () => {
    const phone = play(journeys['activate-iphone-code'], playIphone(bare), {
      entry: 'login',
      banner: 'website',
    });
    expect([phone.at, phone.context.phone.users.length]).toEqual(['home', 1]);
  });

  test.each(adding)('of another user, from the login screen: $id', (journey) => {
    const phone = play(journey, playIphone(withUser('login')), { entry: 'login', banner: 'app' });
    expect([phone.at, phone.context.phone.users.length]).toEqual(['home', 2]);
  });

  test.each(adding)('of another user, from inside: $id', (journey) => {
    // Its proof begins on the login screen.
    const proofless = { ...journey, proof: [] };
    const phone = play(proofless, playIphone(withUser('inside')), { entry: 'inside', banner: 'app' });
    expect([phone.at, phone.context.phone.users.length]).toEqual(['appHome', 2]);
  });
});
