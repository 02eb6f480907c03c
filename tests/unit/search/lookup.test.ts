import { describe, expect, test } from 'vitest';
import { buildStrings } from '../../../src/i18n/at-build.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { problemIds, problems } from '../../../src/problems/catalogue.ts';
import { articleNumbers } from '../../../src/journeys/articles.ts';
import { answersTo, firstTo, lookupData } from './known.ts';

describe('a KB number', () => {
  test.each([
    'KB2260',
    'kb2260',
    'kb 2260',
    'KB-2260',
    'KB_2260',
    'Kb:2260',
    'KB #2260',
    'kb n.º 2260',
    '2260',
    ' 2260 ',
    '#2260',
    'article 2260',
    'Article no. 2260',
    'artículo 2260',
    'ARTICULO 2260',
    'what does KB2260 say?',
    'en/kb/2260/',
    'kb2260x',
    'K B 2260',
    'IBKB2260',
    'kb nº2260',
    'n.º 2260',
    'el 2260',
    'knowledge base 2260',
    'base de conocimiento 2260',
    'https://example.com/article/2260',
  ])('is known as %s', (text) => {
    expect(answersTo('en', text)).toMatchObject([{ is: 'article', number: 2260 }]);
  });

  test('of each article here leads to it, in the language of the page', () => {
    for (const language of languages)
      for (const number of articleNumbers) {
        expect(firstTo(language, `KB${number}`)).toBe(`kb:${number}`);
        expect(answersTo(language, `KB${number}`)).toMatchObject([
          { target: { title: buildStrings[language].guide.article[number] } },
        ]);
      }
  });

  test('of a guide leads to the guide', () => {
    expect(firstTo('en', 'KB3862')).toBe('guide:activate-android-qr');
    expect(firstTo('es', 'artículo 3861')).toBe('guide:activate-iphone-qr');
  });

  test('that is not here is reported as such, with the numbers one slip away', () => {
    expect(answersTo('en', 'KB9999')).toEqual([{ is: 'no-article', number: 9999 }]);
    expect(answersTo('en', 'KB2296')).toMatchObject([
      { is: 'no-article', number: 2296 },
      { is: 'article', number: 2269 },
    ]);
  });

  test.each(['123456', 'a challenge has 6 digits', 'the year 20260', '22'])('is not seen in: %s', (text) => {
    expect(answersTo('en', text).filter(({ is }) => is === 'article' || is === 'no-article')).toEqual([]);
  });
});

describe('a message', () => {
  test('of the app leads to its entry in either language, whatever the language of the page', () => {
    for (const page of languages)
      for (const spoken of languages)
        expect(answersTo(page, buildStrings[spoken].app.error)[0]).toMatchObject({
          is: 'message',
          said: buildStrings[spoken].app.error,
          quoted: buildStrings[spoken].search.said.replace('{{text}}', buildStrings[spoken].app.error),
          language: spoken,
          target: lookupData[page].targets['entry:error-occurred'],
        });
  });

  test('of the site, whole, leads to its entry', () => {
    for (const language of languages)
      for (const id of problemIds) {
        const { title, text } = buildStrings[language].problems.problem[id];
        const pasted = `${title} ${text}`.replaceAll('{{length}}', '12');
        expect(firstTo(language, title), title).toBe(`entry:${problems[id].entry}`);
        // The entry comes first even where the message names an article, which is an answer, too.
        expect(firstTo(language, pasted), pasted).toBe(`entry:${problems[id].entry}`);
      }
  });

  test.each([
    ['en', 'An error has occured. Plese try agian', 'entry:error-occurred'],
    ['en', 'AN ERROR HAS OCCURRED', 'entry:error-occurred'],
    ['en', 'an eror has ocurred', 'entry:error-occurred'],
    ['en', 'my phone says “An error has occurred. Please try again.” what now', 'entry:error-occurred'],
    ['en', 'Se ha producido un error', 'entry:error-occurred'],
    ['es', 'se ha prodcido un eror. buelva a intentarlo', 'entry:error-occurred'],
    ['es', 'An error has occurred', 'entry:error-occurred'],
    ['es', 'camara bloqueada', 'entry:camera-blocked'],
    ['es', 'IBKR Mobile rechaza un movil modificado', 'entry:phone-refused'],
    ['en', 'The phone is rooted. IBKR Mobile Authentication (IB Key) needs', 'entry:phone-refused'],
    ['en', 'Click here if you do not receive the notifcation', 'entry:no-notification'],
    ['es', 'Haga clic aqui si no recibe la notificacion', 'entry:no-notification'],
    ['en', 'This code has expired. Log', 'entry:code-expired'],
    ['en', 'The PIN has 4 to 6 characters', 'entry:pin-refused'],
    ['en', 'never recieved the alert', 'entry:no-notification'],
    ['es', 'haga clic aqui si no resibe la notificacion', 'entry:no-notification'],
    ['es', 'no aparese la notificacion', 'entry:no-notification'],
  ] as const)('in %s, in part or with slips, is known: %s', (language, text, target) => {
    expect(firstTo(language, text)).toBe(target);
  });
});

test('words on a screen are shown as a message; a question in similar words is not', () => {
  expect(answersTo('en', 'an eror has ocurred plese try')[0]?.is).toBe('message');
  expect(answersTo('es', 'no puedo escanear el código')[0]?.is).toBe('place');
  expect(answersTo('es', 'el móvil no lee el código QR')[0]?.is).toBe('place');
});

describe('a question', () => {
  test.each([
    ['en', 'new phone', 'kb:3073'],
    ['en', 'I got a new phone, how do I move IB Key?', 'kb:3073'],
    ['en', 'lost phone', 'kb:3073'],
    ['en', 'my phone was stolen', 'page:locked-out'],
    ['en', 'pin forgotten', 'entry:pin-refused'],
    ['en', 'I forgot my PIN', 'entry:pin-refused'],
    ['en', 'cannot scan the code', 'entry:code-not-read'],
    ['en', "I can't scan the QR code", 'entry:code-not-read'],
    ['en', 'the camera doesn’t read the QR', 'entry:code-not-read'],
    ['en', 'no push notification', 'entry:no-notification'],
    ['en', 'notification does not come', 'entry:no-notification'],
    ['en', 'turn on notifications', 'kb:3236'],
    ['en', 'I reinstalled the app', 'kb:2748'],
    ['en', 'what is IB Key', 'kb:2260'],
    ['en', 'choose a pin', 'kb:2269'],
    ['en', 'how do I activate IB Key on android', 'guide:activate-android-qr'],
    ['en', 'only have one phone', 'guide:activate-android-code'],
    ['en', 'no me llega la notificación', 'entry:no-notification'],
    ['en', 'is this site safe', 'page:about'],
    ['en', 'no push on my phone', 'entry:no-notification'],
    ['en', 'set up two factor on iphone', 'guide:activate-iphone-qr'],
    ['en', 'someone stole my phone what now', 'page:locked-out'],
    ['en', 'got a new iphone 15', 'kb:3073'],
    ['en', 'locked out of my account', 'page:locked-out'],
    ['en', 'updated to ios 18 and ib key gone', 'kb:2748'],
    ['en', 'the camera opens on my own face', 'entry:front-camera'],
    ['en', 'how do i get a fresh qr', 'entry:code-expired'],
    ['en', 'two accounts one phone', 'guide:add-user-android-qr'],
    ['en', 'how do I scan its own screen', 'guide:activate-android-code'],
    ['en', 'sms', 'kb:2260'],
    ['es', 'no puedo escanear el código', 'entry:code-not-read'],
    ['es', 'no puedo escanear el QR', 'entry:code-not-read'],
    ['es', 'la camara no lee el codigo', 'entry:code-not-read'],
    ['es', 'no me llega la notificación', 'entry:no-notification'],
    ['es', 'no recibo el push', 'entry:no-notification'],
    ['es', 'me robaron el celular', 'page:locked-out'],
    ['es', 'cambiar de móvil', 'kb:3073'],
    ['es', 'he cambiado de celular', 'kb:3073'],
    ['es', 'perdí mi teléfono', 'kb:3073'],
    ['es', 'móvil nuevo', 'kb:3073'],
    ['es', 'he olvidado el PIN', 'entry:pin-refused'],
    ['es', 'no me acuerdo del pin', 'entry:pin-refused'],
    ['es', 'el código ha caducado', 'entry:code-expired'],
    ['es', 'reinstalé la aplicación', 'kb:2748'],
    ['es', 'activar notificaciones', 'kb:3236'],
    ['es', 'activar IB Key en Android', 'guide:activate-android-qr'],
    ['es', 'lost phone', 'kb:3073'],
    ['es', 'cómo apruebo un inicio de sesión', 'kb:2260'],
    ['es', 'cambiando de teléfono', 'kb:3073'],
    ['es', 'actualicé el iphone y se borró ib key', 'kb:2748'],
    ['es', 'me equivoqué de pin muchas veces', 'kb:2269'],
    ['es', 'no agarra el qr', 'entry:code-not-read'],
    ['es', 'no tengo computadora', 'guide:activate-android-code'],
    ['es', 'dos cuentas en un mismo teléfono', 'guide:add-user-android-qr'],
    ['es', 'ya no me llega el sms', 'kb:2748'],
  ] as const)('in %s finds its page first: %s', (language, text, target) => {
    expect(firstTo(language, text)).toBe(target);
  });

  test('that several guides answer leads to the likeliest guide', () => {
    expect(firstTo('en', 'activate iPhone')).toBe('guide:activate-iphone-qr');
    expect(firstTo('es', 'agregar un usuario')).toBe('guide:add-user-android-qr');
  });

  test('from the end of a mistyped address leads to the guide', () => {
    expect(firstTo('en', 'activate adroid qr')).toBe('guide:activate-android-qr');
    expect(firstTo('es', 'activate andriod code')).toBe('guide:activate-android-code');
  });
});

test.each(['', '   ', '?', 'margin rates', 'xyzzy', 'precio del oro'])('knows nothing of: “%s”', (text) => {
  expect(answersTo('en', text)).toEqual([]);
});

test('does not take long over a screen full of text', () => {
  expect(answersTo('en', 'lorem ipsum dolor '.repeat(10_000))).toEqual([]);
});
