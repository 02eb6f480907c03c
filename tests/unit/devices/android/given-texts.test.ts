import { describe, expect, test } from 'vitest';
import { figureCode } from '../../../../src/devices/kit/figured.ts';
import { formatCode } from '../../../../src/enrolment/activation-code.ts';
import { foreignTexts, link } from '../answers.ts';
import { playAndroid, withApp } from '../play.ts';

const atScanner = () =>
  playAndroid({ ...withApp, cameraAllowed: true })
    .toSessionId()
    .press('qrCode');

describe('a text that is not ours', () => {
  test.each(foreignTexts)('typed is cleared, and kept nowhere: %s', (text) => {
    const phone = playAndroid().toSessionId().send({ type: 'type.codeField', text }).press('next');
    expect(phone.at).toBe('sessionId');
    expect(phone.context.codeField).toBe('');
    expect(phone.context.rejectedInput).toMatchObject({ ok: false });
    expect(phone.stored()).not.toContain(text);
  });

  test.each(foreignTexts)('scanned is kept nowhere: %s', (text) => {
    const phone = atScanner().send({ type: 'scan', text });
    expect(phone.at).toBe('scanner');
    expect(phone.context.rejectedInput).toMatchObject({ ok: false });
    expect(phone.stored()).not.toContain(text);
    expect(phone.press('ok').context.rejectedInput).toBeNull();
  });

  test('that may be a secret is told apart, and only the host of an address is kept', () => {
    expect(atScanner().send({ type: 'scan', text: foreignTexts[0] }).context.rejectedInput).toEqual({
      ok: false,
      problem: 'maybe-secret',
      kind: 'secret',
    });
    expect(atScanner().send({ type: 'scan', text: foreignTexts[1] }).context.rejectedInput).toEqual({
      ok: false,
      problem: 'not-ours',
      kind: 'web',
      host: 'login.example.com',
    });
  });
});

describe('a code of ours', () => {
  test('with a slip stays in the field, and the slip is named', () => {
    const slip = `${figureCode.slice(0, 15)}${figureCode.endsWith('0') ? '1' : '0'}`;
    const phone = playAndroid().toSessionId().send({ type: 'type.codeField', text: slip }).press('next');
    expect(phone.context).toMatchObject({ codeField: slip, rejectedInput: { problem: 'code-character' } });
    phone.send({ type: 'type.codeField', text: figureCode.slice(0, 9) });
    expect(phone.context.rejectedInput, 'typing on takes the message away').toBeNull();
    expect(phone.press('next').context.rejectedInput).toMatchObject({ problem: 'code-length', length: 9 });
  });

  test.each([figureCode, formatCode(figureCode), figureCode.toLowerCase(), link])(
    'typed leads to the PIN: %s',
    (text) => {
      const phone = playAndroid().toSessionId().send({ type: 'type.codeField', text }).press('next');
      expect(phone.at).toBe('createPin');
      expect(phone.context).toMatchObject({ code: figureCode, rejectedInput: null });
    },
  );

  test('scanned twice in a moment leads to the PIN once', () => {
    const phone = atScanner().send({ type: 'scan', text: link }, { type: 'scan', text: link });
    expect(phone.at).toBe('createPin');
    expect(phone.context).toMatchObject({ code: figureCode, rejectedInput: null });
  });
});

describe('the camera', () => {
  test('denied returns to the field, and is asked for again by QR CODE', () => {
    const phone = playAndroid().toSessionId().press('qrCode');
    expect(phone.at).toBe('cameraPermission');
    phone.press('deny');
    expect([phone.at, phone.context.phone.cameraAllowed]).toEqual(['sessionId', false]);
    expect(phone.press('qrCode').at).toBe('cameraPermission');
  });

  test('allowed once is not asked for again', () => {
    const phone = playAndroid().toSessionId().press('qrCode', 'allow');
    expect([phone.at, phone.context.phone.cameraAllowed]).toEqual(['scanner', true]);
    expect(phone.press('typeInstead', 'qrCode').at).toBe('scanner');
  });

  test('is flipped for this phone, back and forth', () => {
    const phone = atScanner().press('flip');
    expect(phone.context.phone.settings.facingMode).toBe('user');
    expect(phone.press('flip').context.phone.settings.facingMode).toBe('environment');
  });
});
