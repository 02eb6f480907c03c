/** The Camera app with its banner, and the camera inside IBKR Mobile. */
import { describe, expect, test } from 'vitest';
import { figureCode } from '../../../../src/devices/kit/figured.ts';
import { bannerOf } from '../../../../src/devices/iphone/iphone.setup.ts';
import { newIphone } from '../../../../src/devices/iphone/iphone.memory.ts';
import { codeEntropyBytes, createCode } from '../../../../src/enrolment/activation-code.ts';
import { createLink } from '../../../../src/enrolment/activation-link.ts';
import { foreignTexts, link } from '../answers.ts';
import { activeIphone, iphoneWithApp, playIphone, runIphone } from '../play.ts';
import { drawIphone, said } from '../render.tsx';

const bare = newIphone('new');
const scan = { type: 'scan', text: link } as const;
const otherCode = createCode('practice-joint', new Uint8Array(codeEntropyBytes));
const otherLink = createLink('https://practice.example/en/phone/', otherCode);
const atCamera = (phone = iphoneWithApp) => playIphone(phone).press('camera');

describe('the banner', () => {
  test('without the app leads to the store; scanned again, into the app', () => {
    const phone = atCamera(bare).send(scan);
    expect([phone.at, bannerOf(phone.context), phone.context.code]).toEqual(['camera', 'website', null]);
    expect(said(drawIphone(phone.at, phone.context))).toContain('Open the IBKR website');
    expect(phone.press('bannerApp').at).toBe('camera');
    phone.press('bannerWebsite');
    expect(phone.at).toBe('webPage');
    phone.send({ type: 'page.forwarded' });
    expect(phone.at).toBe('storePage');
    phone.press('get').send({ type: 'install.progress', percent: 100 });
    expect(phone.at).toBe('storeInstalled');
    phone.press('home', 'camera').send(scan);
    expect([bannerOf(phone.context), phone.context.code]).toEqual(['app', null]);
    phone.press('bannerApp');
    expect([phone.at, phone.context.code]).toEqual(['notificationsPermission', figureCode]);
    expect(phone.press('allow').at).toBe('secureActivation');
    expect(phone.context).toMatchObject({ code: figureCode, byBanner: true, scannedCode: null });
  });

  test('with the app opens the app with the code, and the app asks for the face', () => {
    const phone = atCamera().send(scan).press('bannerApp');
    expect([phone.at, phone.context.code]).toEqual(['secureActivation', figureCode]);
    expect(phone.press('cancel').at).toBe('camera');
  });

  test('is replaced by the next scan, and gone when the camera is left', () => {
    const phone = atCamera().send(scan, { type: 'scan', text: otherLink });
    expect(phone.press('bannerApp').context.code).toBe(otherCode);
    const left = atCamera().send(scan).press('home');
    expect(left.context.code).toBeNull();
    expect(bannerOf(left.press('camera').context)).toBeNull();
  });

  test('names the app where it is installed and else the website, also when that changes after the scan', () => {
    const phone = atCamera(bare).send(scan);
    phone.send({ type: 'phone.remembered', phone: { ...bare, installed: true } });
    expect(said(drawIphone(phone.at, phone.context))).toContain('Open in IBKR Mobile');
    expect(phone.press('bannerWebsite').at).toBe('camera');
    expect(phone.press('bannerApp').context.code).toBe(figureCode);
  });

  test('is not followed on an iPhone that cannot run the app: no code is given', () => {
    const settings = { ...iphoneWithApp.settings, system: 10 };
    const phone = atCamera({ ...iphoneWithApp, settings })
      .send(scan)
      .press('bannerApp');
    expect([phone.at, phone.context.problem, phone.context.code]).toEqual([
      'appRefused',
      'phone-too-old',
      null,
    ]);
  });

  test('hands over no code when the reader opens the app by its icon instead', () => {
    const unasked = { ...iphoneWithApp, notificationsAllowed: null };
    const phone = atCamera(unasked).send(scan).press('bannerApp', 'home', 'ibkrMobile', 'allow');
    expect([phone.at, phone.context.code]).toEqual(['appStart', null]);
  });

  test('of a code that is refused shows the error over the camera, and OK clears the code', async () => {
    const run = runIphone();
    run.press('camera');
    run.scan(link);
    run.press('bannerApp', 'giveFace');
    await run.activations[0]?.answer({ ok: false, problem: 'code-used' });
    expect(run.at()).toBe('camera');
    expect(run.context()).toMatchObject({ errorShown: true, problem: 'code-used' });
    run.press('ok');
    expect(run.context()).toMatchObject({ errorShown: false, problem: null, code: null, requestId: null });
  });

  test('sends the same request again when it is followed after a lost answer', async () => {
    const run = runIphone();
    run.press('camera');
    run.scan(link);
    run.press('bannerApp', 'giveFace');
    await run.activations[0]?.answer({ ok: false, problem: 'no-answer' });
    run.press('cancel');
    run.scan(link);
    run.press('bannerApp', 'giveFace');
    run.press('home', 'camera');
    run.scan(otherLink);
    run.press('bannerApp', 'giveFace');
    const ids = run.activations.map(({ input }) => input.requestId);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe('the Camera app', () => {
  test('with its switch for QR codes off reads nothing, and says so', () => {
    const settings = { ...iphoneWithApp.settings, scansCodes: false };
    const phone = atCamera({ ...iphoneWithApp, settings }).send(scan, {
      type: 'scan',
      text: foreignTexts[0],
    });
    expect(phone.at).toBe('camera');
    expect(phone.context).toMatchObject({
      problem: 'scan-switched-off',
      scannedCode: null,
      rejectedInput: null,
    });
    phone.press('phoneSettings').send({ type: 'settings.set', settings: { scansCodes: true } });
    expect(phone.press('home', 'camera').send(scan).context.scannedCode).toBe(figureCode);
  });

  test.each(foreignTexts)('shows no banner for a text that is not ours, and keeps it nowhere: %s', (text) => {
    const phone = atCamera().send(scan, { type: 'scan', text });
    expect(phone.context).toMatchObject({ scannedCode: null, rejectedInput: { ok: false } });
    expect(phone.stored()).not.toContain(text);
    expect(phone.send(scan).context).toMatchObject({ scannedCode: figureCode, rejectedInput: null });
  });

  test('is flipped for this phone, back and forth, and keeps its banner', () => {
    const phone = atCamera().send(scan).press('flip');
    expect([phone.context.phone.settings.facingMode, bannerOf(phone.context)]).toEqual(['user', 'app']);
    expect(phone.press('flip').context.phone.settings.facingMode).toBe('environment');
  });
});

describe('the camera inside the app', () => {
  const atSetup = (phone = activeIphone) => playIphone(phone).toSetup();

  test('is asked for once, and the code leads on', () => {
    const phone = atSetup().press('launchCamera');
    expect(phone.at).toBe('cameraPermission');
    phone.press('allowCamera');
    expect([phone.at, phone.context.phone.cameraAllowed]).toEqual(['scanner', true]);
    expect(phone.press('back', 'launchCamera').at).toBe('scanner');
    phone.send(scan);
    expect([phone.at, phone.context.byBanner]).toEqual(['secureActivation', false]);
    expect(phone.press('cancel').at).toBe('setupCode');
  });

  test('denied returns to the field, and is asked for again', () => {
    const phone = atSetup().press('launchCamera', 'denyCamera');
    expect([phone.at, phone.context.phone.cameraAllowed]).toEqual(['setupCode', false]);
    expect(phone.press('launchCamera').at).toBe('cameraPermission');
  });

  test('reads codes whatever the switch of the Camera app says', () => {
    const settings = { ...activeIphone.settings, scansCodes: false };
    const phone = atSetup({ ...activeIphone, settings })
      .press('launchCamera', 'allowCamera')
      .send(scan);
    expect(phone.at).toBe('secureActivation');
  });

  test.each(foreignTexts)('keeps nothing of a text that is not ours: %s', (text) => {
    const phone = atSetup().press('launchCamera', 'allowCamera').send({ type: 'scan', text });
    expect(phone.at).toBe('scanner');
    expect(phone.context.rejectedInput).toMatchObject({ ok: false });
    expect(phone.stored()).not.toContain(text);
    expect(phone.press('typeInstead').at).toBe('setupCode');
  });
});

describe('the field for the code', () => {
  test.each(foreignTexts)('clears a text that is not ours, and keeps it nowhere: %s', (text) => {
    const phone = playIphone().toSetup().send({ type: 'type.codeField', text }).press('activate');
    expect([phone.at, phone.context.codeField]).toEqual(['setupCode', '']);
    expect(phone.context.rejectedInput).toMatchObject({ ok: false });
    expect(phone.stored()).not.toContain(text);
  });

  test('keeps a code with a slip, and names the slip', () => {
    const slip = figureCode.slice(0, 9);
    const phone = playIphone().toSetup().send({ type: 'type.codeField', text: slip }).press('activate');
    expect(phone.context).toMatchObject({
      codeField: slip,
      rejectedInput: { problem: 'code-length', length: 9 },
    });
  });
});
