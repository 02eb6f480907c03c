/**
 * What can go wrong, and the tests that hold what the reader then sees. docs/faults.md is written from this table:
 *
 *     npx vitest run tests/content/faults.test.ts --update
 */
export type Fault = {
  fault: string;
  /** What the reader sees. */
  seen: string;
  /** A file under tests/, and a part of the test's title as the source has it. */
  tests: readonly (readonly [file: string, title: string])[];
};

const camera = 'e2e/camera.wide.e2e.ts';
const cameraFaults = 'e2e/camera-faults.wide.e2e.ts';
const problems = 'e2e/problems.wide.e2e.ts';
const state = 'e2e/state.wide.e2e.ts';
const lost = 'e2e/lost-state.wide.e2e.ts';
const two = 'e2e/two-browsers.wide.e2e.ts';
const access = 'e2e/access.wide.e2e.ts';
const search = 'e2e/search.wide.e2e.ts';
const session = 'unit/scanner/camera.test.ts';

export const faults: readonly Fault[] = [
  {
    fault: 'camera refused',
    seen: 'how to allow it, and the other ways',
    tests: [[cameraFaults, 'the scanner says whether the camera is refused, missing or in use']],
  },
  {
    fault: 'camera forbidden by policy',
    seen: 'that a policy forbids it, and the other ways',
    tests: [[cameraFaults, 'a camera forbidden by policy is reported']],
  },
  {
    fault: 'question about the camera not answered',
    seen: 'the other ways from the first moment',
    tests: [[cameraFaults, 'a camera prompt that nobody answers']],
  },
  {
    fault: 'no camera, camera in use',
    seen: 'which of the two, try again, the other ways',
    tests: [
      [cameraFaults, 'the scanner says whether the camera is refused, missing or in use'],
      [camera, 'a device without a camera says so'],
    ],
  },
  {
    fault: 'camera unplugged while scanning',
    seen: 'that the camera is gone, and a way to try again',
    tests: [[cameraFaults, 'a camera unplugged while scanning is reported']],
  },
  {
    fault: 'camera taken by a call while scanning',
    seen: 'that something else has the camera, and that scanning goes on by itself',
    tests: [
      [cameraFaults, 'a camera that a call has taken is reported'],
      [session, 'something else has the camera'],
    ],
  },
  {
    fault: 'no WebAssembly (Lockdown mode), no worker, scanner not loaded or gone from the server',
    seen: 'which of these, and the other ways; the typed string works',
    tests: [[cameraFaults, 'the practice camera and the device’s camera say so']],
  },
  {
    fault: 'browser that gives pages noise for a picture (against fingerprinting)',
    seen: 'that the browser gives noise, and the other ways',
    tests: [[cameraFaults, 'the practice camera and the device’s camera say so']],
  },
  {
    fault: 'practice camera that says *sharp* and reads nothing',
    seen: '*sharp* only where it reads; where nothing is read for some seconds, the other ways',
    tests: [
      ['e2e/sharp-where-it-reads.wide.e2e.ts', 'what is called sharp is read, at every place'],
      [cameraFaults, 'that misses a sharp code says so'],
    ],
  },
  {
    fault: 'presses, texts, faults and reloads without any plan',
    seen: 'no blank device, a sentence where the devices are locked for long, and *Start again*, which works at once',
    tests: [['e2e/walks.e2e.ts', 'a reader without a plan can always start again']],
  },
  {
    fault:
      'part that is fetched later and does not come: once, without the network, held back, or gone since an update',
    seen: 'nothing the first time; then which of these is true, and a button that goes on, after an update with the page loaded again',
    tests: [
      ['e2e/parts.wide.e2e.ts', 'once, is asked for again without a word'],
      ['e2e/parts.wide.e2e.ts', 'because something holds it back, is said to be, and comes at one press'],
      ['e2e/parts.wide.e2e.ts', 'after an update of the site one press loads the page again'],
      ['e2e/parts.wide.e2e.ts', 'a part that is slow is waited for'],
    ],
  },
  {
    fault: 'browser that lacks what is newer than the oldest supported one, or one of these interfaces',
    seen: 'nothing: all works',
    tests: [
      ['e2e/old-browser.wide.e2e.ts', 'a guide is played to the approved login with the practice camera'],
      ['e2e/old-browser.wide.e2e.ts', 'practice starts without each one of the newer interfaces'],
    ],
  },
  {
    fault: 'browser that is too old',
    seen: 'the guides, and in the place of the devices that the browser is too old for them',
    tests: [['e2e/old-browser.wide.e2e.ts', 'practice says in one sentence that it does not start']],
  },
  {
    fault: 'camera cannot do what is wished',
    seen: 'nothing: the site asks for the camera once more, without wishes',
    tests: [[cameraFaults, 'constraints that a camera cannot meet are dropped']],
  },
  {
    fault: 'plain http',
    seen: 'that the camera needs https; all else works',
    tests: [[state, 'on plain http that is not localhost the whole journey works']],
  },
  {
    fault: 'browser without a camera for pages',
    seen: 'the address, to be opened in another browser',
    tests: [[cameraFaults, 'a browser without a camera for pages shows the address']],
  },
  {
    fault: 'tab hidden while scanning',
    seen: 'camera off, and on again on return',
    tests: [[session, 'hidden']],
  },
  {
    fault: 'nothing readable for 15 seconds',
    seen: 'a hint; the camera goes on looking',
    tests: [[session, '15 s']],
  },
  {
    fault: 'code of another site, Wi-Fi password, and the like',
    seen: 'its kind, its host at most; nothing kept, nothing opened',
    tests: [
      [camera, 'is named by its kind and never opened, and at most its host is shown'],
      ['unit/enrolment/given-text.test.ts', ''],
      ['e2e/fuzz-pictures.wide.e2e.ts', 'odd pictures'],
    ],
  },
  {
    fault: 'key of an authenticator (otpauth:)',
    seen: 'the warning that it may be a real secret; nothing kept',
    tests: [
      [camera, 'an authenticator key'],
      [problems, 'a string that is not ours is cleared and kept nowhere'],
    ],
  },
  {
    fault: 'typed text that is no practice code',
    seen: 'the field cleared, nothing kept',
    tests: [
      [problems, 'a string that is not ours is cleared and kept nowhere'],
      ['e2e/fuzz-texts.wide.e2e.ts', 'odd texts leave the field'],
    ],
  },
  {
    fault: 'anything else that a reader types: a password, a real code',
    seen: 'the text is stored nowhere, and gone once its screen or page is left',
    tests: [
      ['unit/practice/free-text.test.ts', 'is gone once its screen is left'],
      ['e2e/free-text.wide.e2e.ts', 'nothing that is typed'],
    ],
  },
  {
    fault: 'card number, e-mail address or telephone number, in any field',
    seen: 'its kind, and the field cleared',
    tests: [
      [
        'e2e/free-text.wide.e2e.ts',
        'a card number, an e-mail address and a telephone number are named and gone',
      ],
      ['unit/enrolment/foreign-kind.test.ts', ''],
    ],
  },
  {
    fault: 'picture with several codes',
    seen: 'nothing: ours is taken, and of ours the one that the portal shows; only then a question',
    tests: [
      ['e2e/photo.wide.e2e.ts', 'of several codes in one picture, ours is taken'],
      ['e2e/photo.wide.e2e.ts', 'the one that the portal shows now is taken'],
      ['e2e/photo.wide.e2e.ts', 'the phone asks which of several practice codes is meant'],
      ['unit/enrolment/given-texts.test.ts', ''],
    ],
  },
  {
    fault: 'picture without a code, a huge one, or no picture',
    seen: 'which of these',
    tests: [
      ['e2e/photo.wide.e2e.ts', 'other pictures say what is wrong with them'],
      ['e2e/fuzz-pictures.wide.e2e.ts', 'odd pictures chosen as photos'],
    ],
  },
  {
    fault: 'code with a slip: wrong, swapped, too short, too long, empty',
    seen: 'the length, or that a character is wrong; no attempt spent',
    tests: [
      [problems, 'a string with a slip keeps the field and says what is wrong'],
      ['unit/enrolment/activation-code.typed.test.ts', ''],
    ],
  },
  {
    fault: 'code in lower case, with spaces, hyphens, O for 0, text around it',
    seen: 'accepted',
    tests: [[problems, 'a string with a slip keeps the field and says what is wrong']],
  },
  {
    fault: 'link as mail and chat make it: words around, tracking, percent signs, %23 for #',
    seen: 'accepted; nothing of the code stays in the address',
    tests: [
      ['unit/enrolment/activation-link.test.ts', 'what mail and chat make of a link'],
      ['e2e/mended-links.wide.e2e.ts', 'nothing of the code stays in the address'],
      ['unit/search/meant-address.test.ts', ''],
    ],
  },
  {
    fault: 'digits of another keyboard, with commas, in a sentence',
    seen: 'accepted, for PIN, challenge, response and confirmation',
    tests: [
      ['unit/enrolment/given-digits.test.ts', 'digits in words are read in any script'],
      ['unit/enrolment/pin.test.ts', 'whichever keyboard types it'],
    ],
  },
  {
    fault: 'code used before',
    seen: '“An error has occurred”; beside it which error, and a fresh code',
    tests: [[problems, 'a code that was tried before is named as such']],
  },
  {
    fault: 'code expired',
    seen: 'the same',
    tests: [
      [problems, 'an expired code is refused'],
      [two, 'that has expired is refused when its digits arrive'],
    ],
  },
  {
    fault: 'code replaced by a newer one',
    seen: 'the same',
    tests: [[lost, 'a code that a newer code has replaced']],
  },
  {
    fault: 'user active already',
    seen: 'the same, and the check: log in again and approve',
    tests: [
      [problems, 'a user who is active already is told so'],
      ['unit/enrolment/confirmation.test.ts', ''],
    ],
  },
  {
    fault: 'same code scanned twice, double tap on a submit',
    seen: 'handled once',
    tests: [
      [problems, 'a double tap on every submit counts once'],
      ['unit/scanner/hit-filter.test.ts', ''],
    ],
  },
  {
    fault: 'any control pressed twice at once, Enter held',
    seen: 'the first press; what it brings takes none of the second',
    tests: [
      ['e2e/second-press.e2e.ts', 'is played with every control pressed twice'],
      ['unit/devices/second-press.test.ts', ''],
    ],
  },
  {
    fault: 'two tabs redeem one code together',
    seen: 'one wins',
    tests: [[state, 'one of two tabs that redeem a code together wins']],
  },
  {
    fault: 'PIN of 3 or 7 characters, wrong PIN',
    seen: 'which; the PIN stays in the field',
    tests: [
      [problems, 'a PIN that is too short or too long is refused'],
      [problems, 'a notification that does not arrive has a way on'],
    ],
  },
  {
    fault: 'answer lost, then sent again or reloaded',
    seen: 'the same outcome, nothing spent twice',
    tests: [
      [problems, 'one press goes on, and nothing is spent twice'],
      [state, 'a reload while a submit is under way sends it once'],
    ],
  },
  {
    fault: 'rooted phone, Android 5, iOS 10, no passcode on the iPhone',
    seen: 'the app refuses and says why, with the article',
    tests: [
      [problems, 'a rooted phone and Android 5 are refused'],
      ['e2e/iphone.wide.e2e.ts', 'iOS 10 and an iPhone without a passcode are refused'],
    ],
  },
  {
    fault: 'the switch Scan QR codes is off, the front camera is on',
    seen: 'which it is, and the way to the switch',
    tests: [['e2e/iphone.wide.e2e.ts', 'a camera that is set not to scan codes is reported']],
  },
  {
    fault: 'code expires while it is typed',
    seen: 'said 60 s and 20 s before, on the name of the portal too where a phone is looked at; one press gives more time, or no limit from then on; what is typed stays',
    tests: [
      [lost, 'the last minute of a code is announced'],
      ['e2e/one-screen.wide.e2e.ts', 'the last minute of a login is told on the name of the portal'],
      ['unit/enrolment/activation-codes.test.ts', 'once switched off, is gone for later codes and logins'],
    ],
  },
  {
    fault: 'nobody approves in time, notification does not arrive',
    seen: 'which of the two; try again, or challenge and response',
    tests: [
      [problems, 'a login that nobody approves in time'],
      [problems, 'a notification that does not arrive has a way on'],
      [two, 'the optical loop'],
    ],
  },
  {
    fault:
      'code by text message that is late, lost, comes twice or goes to another number; wrong or expired digits',
    seen: 'what became of the message, and the way on: wait, ask again, a call, this phone’s number',
    tests: [
      ['unit/practice/text-messages.test.ts', 'a message that is lost is told at the reader’s question'],
      ['unit/practice/text-messages.test.ts', 'a message that is late comes without a press'],
      ['unit/practice/text-messages.test.ts', 'of two messages the newer counts'],
      ['unit/practice/text-messages.test.ts', 'a message to another number is told all the while'],
      ['unit/practice/text-messages.test.ts', 'has a repair of its own'],
    ],
  },
  {
    fault: 'airplane mode, Do Not Disturb, or a lock screen that hides notifications',
    seen: 'that nothing arrives and the way without it; the switch, and the notification where it waits',
    tests: [
      ['e2e/causes.wide.e2e.ts', 'airplane mode and Do Not Disturb are found, switched off'],
      ['e2e/causes.wide.e2e.ts', 'a lock screen that hides the notification is found'],
      ['unit/practice/quiet-phone.test.ts', 'airplane mode that is on again leads to its switch'],
      ['unit/devices/phone/quiet.test.ts', 'in airplane mode no login is told'],
    ],
  },
  {
    fault: 'another second factor is chosen in the portal’s list',
    seen: 'that its code is asked for and nothing was sent; the list, where IB Key sends the notification',
    tests: [
      ['e2e/causes.wide.e2e.ts', 'another second factor is found, IB Key is chosen'],
      ['unit/devices/portal/second-factor.test.ts', 'the other device is asked first'],
      ['unit/backend/handlers/second-factors.test.ts', 'asking sends nothing to the phone'],
    ],
  },
  {
    fault: 'wrong password, and ten of them within 24 hours',
    seen: 'that nothing was sent, how many logins have failed, and how long a lock lasts',
    tests: [
      ['e2e/causes.wide.e2e.ts', 'is found, the login is repeated and notifies'],
      ['unit/enrolment/passwords.test.ts', 'whatever is tried, a login is locked by ten failures in a row'],
      ['unit/backend/handlers/passwords.test.ts', 'a wrong password sends nothing'],
    ],
  },
  {
    fault: 'a login to paper trading, of which nobody is notified',
    seen: 'that no second factor was asked for and nothing was sent; the live account notifies',
    tests: [
      ['e2e/causes.wide.e2e.ts', 'paper trading is found, sends nothing'],
      ['unit/devices/portal/paper.test.ts', 'the service hears nothing of it'],
    ],
  },
  {
    fault: 'a login left on such a page, and another guide opened',
    seen: 'the ring leads on from there',
    tests: [['unit/practice/left-login.test.ts', 'the ring leads on from']],
  },
  {
    fault: 'digits of a text message on their way while the page is reloaded, or sent without an answer',
    seen: 'the digits are asked for again, and nothing of them was kept; a message that is asked for comes',
    tests: [
      ['unit/practice/flows.test.ts', 'typed digits are not kept'],
      ['unit/practice/flows.test.ts', 'asking for a message again asks for one'],
    ],
  },
  {
    fault:
      'IB Key moves, and the answer is lost, the network goes, the code is wrong, or both phones answer at once',
    seen: 'what became of it on each phone; the move goes on where it was, and one phone has IB Key',
    tests: [
      ['unit/practice/move-key.test.ts', 'an answer that is lost binds nobody twice'],
      ['unit/practice/move-key.test.ts', 'a network that goes in the middle is told'],
      ['unit/practice/move-key.test.ts', 'a wrong code is told under its field'],
      ['unit/practice/move-key.test.ts', 'of two phones that answer at once each is told'],
      ['unit/enrolment/binding.test.ts', ''],
    ],
  },
  {
    fault: 'one phone only, nothing to scan with',
    seen: 'the link, the string, the practice camera; a notification where the reader is',
    tests: [
      ['e2e/one-phone.wide.e2e.ts', 'the link under the code goes to the phone'],
      ['e2e/one-phone.wide.e2e.ts', 'the string is copied from the portal'],
    ],
  },
  {
    fault: 'wrong confirmation code, wrong response',
    seen: 'nothing spent; the login over, the next one with a new challenge',
    tests: [
      [two, 'opens a phone that names the user'],
      [two, 'the optical loop'],
    ],
  },
  {
    fault: 'damaged or foreign link',
    seen: 'what it is; gone from the address bar, nothing kept',
    tests: [[two, 'with a slip or with something foreign says so']],
  },
  {
    fault: 'reload, back, forward',
    seen: 'the same state, nothing submitted twice',
    tests: [
      [state, 'a reload after every act'],
      [lost, 'back and forward between pages'],
    ],
  },
  {
    fault: 'page left in the middle of what it does, and shown again by Back',
    seen: 'practice goes on, on the next page and on that one; nothing submitted twice',
    tests: [
      ['engines/walks.ts', 'ms after the devices stand'],
      ['engines/walks.ts', 'to a page that was left with a login on its way'],
      ['unit/backend/store.test.ts', 'a page that is left'],
    ],
  },
  {
    fault: 'second tab, hard reload',
    seen: 'no difference',
    tests: [[state, 'a hard reload with a second tab open']],
  },
  {
    fault: 'storage refused, full, locked, wiped in use',
    seen: 'practice in memory, and a message that practice is not kept; or one press to start again',
    tests: [
      [state, 'without IndexedDB and localStorage practice works'],
      [state, 'with cookies blocked, as Firefox does it'],
      [lost, 'a store that another page keeps locked'],
      [lost, 'full storage'],
      [state, 'storage wiped in use'],
    ],
  },
  {
    fault: 'practice kept by another version of the site',
    seen: 'practice from the beginning, and a message that says so',
    tests: [[lost, 'practice kept by an older version is replaced']],
  },
  {
    fault: 'something kept that cannot be used: damaged, half written, of the next version',
    seen: 'practice from the beginning, and a message that says so, once; ticks that can be read stay',
    tests: [
      ['e2e/kept-damaged.wide.e2e.ts', 'is put aside once'],
      ['e2e/kept-damaged.wide.e2e.ts', 'takes no tick away'],
      ['unit/devices/kit/kept.test.ts', 'begins anew, and says so'],
      ['unit/devices/kit/kept.test.ts', 'is not used where'],
    ],
  },
  {
    fault: 'data of the site cleared while the page is open',
    seen: 'no error; practice goes on',
    tests: [['e2e/kept-damaged.wide.e2e.ts', 'that is cleared while the page is open']],
  },
  {
    fault: 'clock set back, or forward, while a time runs',
    seen: 'set back: no difference; forward: that the time is over',
    tests: [
      [lost, 'a clock that is set back breaks nothing'],
      ['e2e/clock-set.wide.e2e.ts', 'makes no time longer'],
      ['e2e/clock-set.wide.e2e.ts', 'counts down to the end'],
      ['e2e/clock-set.wide.e2e.ts', 'says at once that the time of a code is over'],
      ['unit/api/now.test.ts', ''],
    ],
  },
  {
    fault:
      'history or clipboard of the browser refused or silent, part of the page taken out by an extension',
    seen: 'the page goes on; a string is selected, to be copied by hand',
    tests: [
      ['e2e/refused.wide.e2e.ts', 'opens the sheet and closes it'],
      ['e2e/refused.wide.e2e.ts', 'keeps no code in the address'],
      ['e2e/refused.wide.e2e.ts', 'a clipboard that never answers'],
      ['e2e/refused.wide.e2e.ts', 'is not taken for a lost network'],
      ['e2e/refused.wide.e2e.ts', 'was taken out of the page'],
      ['e2e/refused.wide.e2e.ts', 'leaves no error unheard'],
    ],
  },
  {
    fault: 'login page of a Wi-Fi in the place of a style sheet or of a part of the scanner',
    seen: 'that a part did not load, with one press to try again',
    tests: [
      ['e2e/refused.wide.e2e.ts', 'is no style sheet of the devices'],
      ['e2e/refused.wide.e2e.ts', 'is no fault of the scanner or the browser'],
    ],
  },
  {
    fault: 'service answers 500, 429, nothing, or what cannot be read',
    seen: 'a message and one press to try again',
    tests: [
      [problems, 'one press goes on, and nothing is spent twice'],
      [lost, 'a backend that is silent for ten seconds'],
    ],
  },
  {
    fault: 'offline',
    seen: 'an opened page goes on',
    tests: [[access, 'an opened guide goes on without the network']],
  },
  {
    fault: 'the search comes late, in part or not at all',
    seen: 'what came stays, and one press to try again; Enter waits for the answer',
    tests: [
      [search, 'a text that could not be checked for secrets is cleared'],
      [search, 'more results can be asked for again'],
      [search, 'waits for the answer to the text in the field'],
      [search, 'an index that does not load is not shown as “nothing found”'],
      [search, 'a search that does not load can be asked for again'],
    ],
  },
  {
    fault: 'a page comes in pieces, over a slow line',
    seen: 'what has come stays where it is',
    tests: [['e2e/in-pieces.wide.e2e.ts', 'cut in']],
  },
  {
    fault: 'a page translator that rewrites every text, on and on',
    seen: 'the guide in the other language; the devices go on, and what changes goes on changing',
    tests: [
      ['e2e/translated.wide.e2e.ts', 'while a translator rewrites the page'],
      ['e2e/translated.wide.e2e.ts', 'the countdown goes on under a translator'],
    ],
  },
  {
    fault: 'a device that cannot be drawn: an extension moved it, or a part of it did not come',
    seen: 'which of the two, in its place; the page and the other device stay; one press draws it as it was',
    tests: [
      ['e2e/broken-part.wide.e2e.ts', 'a device that was rewritten is drawn again as it was'],
      ['e2e/broken-part.wide.e2e.ts', 'a device that breaks again and again can be started again'],
      ['e2e/broken-part.wide.e2e.ts', 'a viewfinder that did not come is there at the second try'],
    ],
  },
  {
    fault: 'Start again, while a request is under way or never answers',
    seen: 'practice from the beginning, at once',
    tests: [
      ['e2e/start-again.wide.e2e.ts', 'Start again works at once while a request never answers'],
      ['e2e/start-again.wide.e2e.ts', 'gives way to Start again'],
    ],
  },
  {
    fault: 'a problem while the devices do steps by themselves, or are set up',
    seen: 'the problem, as soon as it is met, and devices that can be used; *Stop* while they work',
    tests: [
      ['e2e/start-again.wide.e2e.ts', 'Bring can be stopped'],
      ['e2e/start-again.wide.e2e.ts', 'Bring says which problem it met'],
      ['e2e/start-again.wide.e2e.ts', 'a setup whose part does not come says so'],
    ],
  },
  {
    fault: 'language switched on the way',
    seen: 'the same step, activation, ? and #',
    tests: [[state, 'a switch of language keeps the step']],
  },
  {
    fault: 'JavaScript off',
    seen: 'guide, problems and figures whole',
    tests: [[state, 'without JavaScript the guide is whole']],
  },
  {
    fault: 'a wrong address',
    seen: 'a page that says so in the language of the address, on every host',
    tests: [
      [
        'e2e/site.e2e.ts',
        'gets a page that says so, suggests nothing by words alone, and has three links that lead on',
      ],
      ['hosts/hosts.test.ts', 'that there is no such page, by'],
    ],
  },
  {
    fault: 'a file of the site is not there (yet), in the middle of an update',
    seen: 'nothing that stays: the browser asks again next time',
    tests: [
      ['hosts/hosts.test.ts', 'that there is no such page, by'],
      ['unit/scripts/serve.test.ts', 'one that is not there is not'],
      ['unit/hosting/headers.test.ts', 'no other address beside them'],
    ],
  },
  {
    fault: 'somebody in the network sends our own server bytes that are no request',
    seen: 'nothing: the next request is answered',
    tests: [
      ['unit/scripts/scanner.test.ts', 'is answered, and the next request is answered, too'],
      ['unit/scripts/scanner.test.ts', 'is survived'],
      ['unit/scripts/phone-servers.test.ts', 'to the https port does not end it'],
    ],
  },
  {
    fault: 'an answer of our own server breaks off',
    seen: 'that answer only is lost',
    tests: [['unit/scripts/serve.test.ts', 'whatever throws ends that answer only']],
  },
];

/** The text of docs/faults.md. */
export function faultsPage(): string {
  const rows = faults.map(({ fault, seen, tests }) => {
    const files = [...new Set(tests.map(([file]) => file))];
    return `| ${fault} | ${seen} | ${files.map((file) => `[${file}](../tests/${file})`).join(', ')} |`;
  });
  return [
    '# What can go wrong, and what holds it',
    '',
    'Written from [tests/faults.ts](../tests/faults.ts), where each fault names its tests.',
    '',
    '| fault | what the reader sees | tests |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
