/** A link that the reader's browser opened, and the digits that the reader then types into its portal. */
import { describe, expect, test } from 'vitest';
import type { AndroidContext, AndroidScreen } from '../../../../src/devices/android/android.types.ts';
import { figureCode, figureKey, figurePin } from '../../../../src/devices/kit/figured.ts';
import type { AndroidMemory } from '../../../../src/devices/android/android.memory.ts';
import { newAndroid } from '../../../../src/devices/android/android.memory.ts';
import { codeEntropyBytes, createCode } from '../../../../src/enrolment/activation-code.ts';
import { groupDigits } from '../../../../src/enrolment/given-digits.ts';
import { confirmationOf } from '../../../../src/enrolment/phone-key.ts';
import { activation } from '../answers.ts';
import { active, playAndroid, runAndroid, shared, userWith } from '../play.ts';
import { drawAndroid, said } from '../render.tsx';

const opened = { type: 'link.opened', code: figureCode } as const;
const otherCode = createCode('practice-ana', new Uint8Array(codeEntropyBytes));
const elsewhere: AndroidMemory = {
  ...active,
  users: [{ id: 'practice-ana', key: figureKey, place: 'elsewhere' }],
};
const confirmation = groupDigits(confirmationOf(figureKey));
const shows = ({ at, context }: { at: AndroidScreen; context: AndroidContext }) =>
  said(drawAndroid(at, context));

describe('a link that was opened', () => {
  test('is offered, and nothing happens by itself', () => {
    const phone = playAndroid(newAndroid('new')).send(opened);
    expect(phone.at).toBe('home');
    expect(phone.context).toMatchObject({ offered: figureCode, code: null, phone: { installed: false } });
  });

  test('taken on a new phone installs the app and leads to the PIN', () => {
    const phone = playAndroid(newAndroid('new')).send(opened).press('takeOffered');
    expect(phone.at).toBe('createPin');
    expect(phone.context).toMatchObject({
      offered: null,
      code: figureCode,
      requestId: null,
      phone: { installed: true, users: [], pin: null },
    });
  });

  test.each(['home', 'settings', 'storeHome', 'appStart', 'sessionId'] as const)(
    'taken leads to the PIN from %s, with nothing in the way',
    (from) => {
      const phone = playAndroid();
      if (from === 'settings') phone.press('phoneSettings');
      if (from === 'storeHome') phone.press('playStore');
      if (from === 'appStart') phone.press('ibkrMobile');
      if (from === 'sessionId') phone.toSessionId().press('next');
      expect(phone.at).toBe(from);
      phone.send(opened).press('takeOffered');
      expect(phone.at).toBe('createPin');
      expect(phone.context).toMatchObject({ rejectedInput: null, problem: null, pinField: '' });
    },
  );

  test('that the reader leaves is gone', () => {
    const phone = playAndroid().send(opened).press('leaveOffered');
    expect([phone.at, phone.context.offered]).toEqual(['home', null]);
    expect(phone.press('takeOffered').at).toBe('home');
  });

  test('taken while the last answer was lost is another request', async () => {
    const run = runAndroid();
    run.giveCode(otherCode);
    run.type('pinField', figurePin);
    run.press('activate');
    await run.activations[0]?.answer({ ok: false, problem: 'no-answer' });
    run.actor.send(opened);
    run.press('takeOffered');
    expect(run.context()).toMatchObject({ problem: null, code: figureCode, pinField: '' });
    run.type('pinField', figurePin);
    run.press('activate');
    expect(run.activations.map(({ input }) => input.code)).toEqual([otherCode, figureCode]);
    expect(run.activations[1]?.input.requestId).not.toBe(run.activations[0]?.input.requestId);
  });

  test.each([
    [{ rooted: true }, 'phone-rooted'],
    [{ system: 5 }, 'phone-too-old'],
  ] as const)(
    'taken on a phone with %o is refused as %s, and waits until that is mended',
    (settings, problem) => {
      const refused = newAndroid('new');
      const phone = playAndroid({ ...refused, settings: { ...refused.settings, ...settings } });
      phone.send(opened).press('takeOffered');
      expect([phone.at, phone.context.problem]).toEqual(['appRefused', problem]);
      expect(phone.context.phone.installed).toBe(false);
      phone.press('phoneSettings').send({ type: 'settings.set', settings: { rooted: false, system: 14 } });
      expect(phone.press('takeOffered').at).toBe('createPin');
    },
  );

  test('on a phone with a PIN asks for that PIN', () => {
    const phone = playAndroid(shared)
      .send({ ...opened, code: otherCode })
      .press('takeOffered');
    phone.send({ type: 'type.pinField', text: '9999' }).press('activate');
    expect([phone.at, phone.context.problem]).toEqual(['createPin', 'pin-wrong']);
  });

  test('that is opened twice is offered once: the newer one', () => {
    const phone = playAndroid()
      .send(opened, { ...opened, code: otherCode })
      .press('takeOffered');
    expect(phone.context.code).toBe(otherCode);
  });
});

describe('a link that is not ours', () => {
  const input = { ok: false, problem: 'maybe-secret', kind: 'secret' } as const;

  test('says its kind, takes an older message away, and offers nothing', () => {
    const phone = playAndroid().toPin().press('activate');
    expect(phone.context.problem).toBe('pin-length');
    phone.send({ type: 'link.refused', input });
    expect(phone.context).toMatchObject({ rejectedInput: input, problem: null, offered: null });
    expect(phone.press('ok').context.rejectedInput).toBeNull();
  });
});

describe('the digits for a portal in another browser', () => {
  test('are shown after an activation with its code, made from that key', async () => {
    const run = runAndroid();
    run.actor.send(opened);
    run.press('takeOffered');
    run.type('pinField', figurePin);
    run.press('activate');
    await run.activations[0]?.answer({ ok: true, value: { ...activation, place: 'elsewhere' } });
    expect(run.context().phone.users).toEqual(elsewhere.users);
    expect(shows({ at: run.at(), context: run.context() })).toContain(confirmation);
  });

  test('are not shown where the portal is here', () => {
    const phone = playAndroid(active).send(opened).press('takeOffered');
    expect(phone.at).toBe('activated');
    expect(shows(phone)).not.toContain(confirmation);
  });

  test('are shown again when the same link is opened again, and no PIN is asked', () => {
    const phone = playAndroid(elsewhere).send(opened).press('takeOffered');
    expect(phone.at).toBe('activated');
    expect(phone.context).toMatchObject({ offered: null, activatedUser: 'practice-ana', code: null });
    expect(shows(phone)).toContain(confirmation);
  });

  test('are not shown where the same user has another link, which asks for a PIN', () => {
    const phone = playAndroid(elsewhere)
      .send({ ...opened, code: otherCode })
      .press('takeOffered');
    expect([phone.at, phone.context.code]).toEqual(['createPin', otherCode]);
  });

  test('are shown again from the first screen of the app', () => {
    const phone = playAndroid(elsewhere).press('ibkrMobile', 'showConfirmation');
    expect([phone.at, phone.context.activatedUser]).toEqual(['activated', 'practice-ana']);
    expect(shows(phone)).toContain(confirmation);
    expect(phone.press('done').at).toBe('appStart');
  });

  test('are those of the user who was activated last', () => {
    const users = [...elsewhere.users, userWith('practice-firm', 'elsewhere'), userWith('practice-joint')];
    const phone = playAndroid({ ...active, users }).press('ibkrMobile', 'showConfirmation');
    expect(phone.context.activatedUser).toBe('practice-firm');
    expect(shows(phone)).toContain(groupDigits(confirmationOf(userWith('practice-firm').key)));
  });

  test('are offered by no phone whose portals are all here', () => {
    expect(playAndroid(active).press('ibkrMobile', 'showConfirmation').at).toBe('appStart');
  });
});
