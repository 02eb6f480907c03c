/** What the screens of text messages say on every phone. Each phone draws its own bars around these words. */
import type { ReactNode } from 'react';
import type { TextNotice } from '../../../../api/text-messages.ts';
import { textCodeLength } from '../../../../enrolment/text-messages.ts';
import { practiceUsers } from '../../../../enrolment/users.ts';
import { isOfText } from '../../../../problems/problem.ts';
import { Icon } from '../../../../icons/icon.tsx';
import { Press as AnyPress, useDevice, useLabel } from '../../../kit/device.tsx';
import { Digits } from '../../../kit/digits.tsx';
import { Field as AnyField } from '../../../kit/field.tsx';
import { Whole } from '../../../kit/whole.tsx';
import { NoAnswer } from '../../app-words.tsx';
import type { DeviceProblem, PhoneContext, PhoneControl, TextControl, TextField } from '../../phone.types.ts';
import { answerTo, isLate, isLost, isPending, phoneNumbers, senderNumber, textsOf } from './texts.ts';

type Given = { context: PhoneContext };

const Press = AnyPress<PhoneControl | TextControl>;
const Field = AnyField<TextField, TextControl>;

/** The message whose notice lies over a screen while it is new, and among the notifications as long as its code is wanted. */
function noticed(context: PhoneContext): TextNotice | undefined {
  const { notices, unread } = textsOf(context);
  const [newest] = notices;
  return newest?.id === unread || (context.shadeOpen && isPending(context)) ? newest : undefined;
}

/** The notice of the newest message; null while there is none. */
export function textNotice({ context }: Given): ReactNode {
  const newest = noticed(context);
  return newest ? <Notice notice={newest} over={!context.shadeOpen} /> : null;
}

/** @param over The notice slides in over a screen. */
function Notice({ notice: { way, digits, userId }, over }: { notice: TextNotice; over: boolean }) {
  const { t, send } = useDevice();
  const labelOf = useLabel();
  const isCall = way === 'voice';
  return (
    <Press control="textMessage" className={send && over ? 'notification slides of-text' : 'notification'}>
      <span className="p2">
        <Icon name={isCall ? 'call' : 'chat'} /> <span translate="no">{senderNumber}</span>
      </span>
      <b>{isCall ? t('app:texts.callTitle') : labelOf('textMessage')}</b>
      <span>{isCall ? t('app:texts.calls') : t('app:texts.notice', { code: digits, user: userId })}</span>
    </Press>
  );
}

export function TextUserWords() {
  const { t } = useDevice();
  return (
    <>
      <p>{t('app:texts.chooseUser')}</p>
      <div className="stack grp">
        {practiceUsers.map(({ id }) => (
          <Press key={id} control={id} className="item wide">
            <span translate="no">{id}</span> <Icon name="chevron" />
          </Press>
        ))}
      </div>
      <p className="p2">{t('app:texts.passwordOff')}</p>
    </>
  );
}

export function TextNumberWords({ context }: Given) {
  const { t } = useDevice();
  const labelOf = useLabel();
  const { userId, number } = textsOf(context);
  return (
    <>
      <p>
        <Whole text={t('app:texts.chooseNumber', { user: userId ?? '' })} />
      </p>
      <div className="stack grp">
        {(['own', 'other'] as const).map((each) => (
          <Press key={each} control={`${each}Number`} className="item wide" pressed={each === number}>
            <span>
              <span translate="no">{phoneNumbers[each]}</span>
              <small>{labelOf(`${each}Number`)}</small>
            </span>
            {each === number ? <Icon name="check" /> : null}
          </Press>
        ))}
      </div>
      <p className="p2">{t('app:texts.numbersOurs')}</p>
      {context.phone.users.length > 0 ? <p className="p2">{t('app:texts.numberUnconfirmed')}</p> : null}
      <NoAnswer context={context} again={<Press control="retry" className="txt" />} />
      <Press control="getCode" className="cta push" />
    </>
  );
}

export function TextBusyWords() {
  const { t } = useDevice();
  return (
    <>
      <p role="status">{t('app:texts.busy')}</p>
      <div className="bar2 busy" />
    </>
  );
}

/** The problems that the field of the code names. */
const ofTheCode = [
  'text-code-length',
  'text-code-wrong',
  'text-code-replaced',
  'text-code-expired',
  'text-code-used',
];

/** What has become of the code that was asked for. */
export function stateOf(
  context: PhoneContext,
): 'came' | 'called' | 'read' | 'late' | 'lost' | 'elsewhere' | 'calling' | 'sent' {
  const { number, way, read } = textsOf(context);
  const answer = answerTo(context);
  if (answer && answer.id === read) return 'read';
  if (answer) return answer.way === 'voice' ? 'called' : 'came';
  if (number === 'other') return 'elsewhere';
  if (isLate(context)) return 'late';
  if (isLost(context)) return 'lost';
  return way === 'voice' ? 'calling' : 'sent';
}

/** True for a problem that the field of the code names. */
export const isOfCode = (problem: DeviceProblem | null): problem is DeviceProblem =>
  problem !== null && (isOfText(problem) || ofTheCode.includes(problem));

/** @param children What is not known of the phone's own buttons here. */
export function TextCodeWords({ context, children }: Given & { children?: ReactNode }) {
  const { t } = useDevice();
  const labelOf = useLabel();
  const { typed, problem } = context;
  const { number, asksWhy } = textsOf(context);
  const isNone = problem === 'text-missing' || problem === 'text-elsewhere';
  const isOfField = isOfCode(problem);
  return (
    <>
      <p role="status">{t(`app:texts.${stateOf(context)}`, { number: phoneNumbers[number] })}</p>
      <Field
        field="textCodeField"
        label={labelOf('textCodeField')}
        note={t('app:texts.fieldNote', { count: textCodeLength })}
        value={typed['textCodeField'] ?? ''}
        problem={isOfField ? t(`problems:problem.${problem}.title`) : undefined}
        onEnter="send"
        digits
      />
      {isOfField ? null : (
        <NoAnswer context={context} again={isNone ? null : <Press control="retry" className="txt" />} />
      )}
      {asksWhy && number === 'other' ? (
        <Press control="chooseNumber" className="cta alt" />
      ) : asksWhy ? (
        <div className="row">
          <Press control="textAgain" className="cta alt" />
          <Press control="voice" className="cta alt" />
        </div>
      ) : (
        <Press control="noText" className="txt start" />
      )}
      <p className="p2">{t('app:texts.voiceUnconfirmed')}</p>
      {children}
      <Press control="send" className="cta push" />
    </>
  );
}

export function MessagesWords({ context }: Given) {
  const { t } = useDevice();
  const { notices } = textsOf(context);
  const messages = notices.filter(({ way }) => way === 'text');
  if (messages.length === 0)
    return (
      <>
        <p role="status">{t('app:texts.none')}</p>
        <Press control="closeText" className="cta push" />
      </>
    );
  return (
    <>
      <p className="p2">
        <Whole text={t('app:texts.from', { number: senderNumber })} />
      </p>
      {messages.toReversed().map(({ id, digits, userId }) => (
        <div key={id} className="stripe">
          <p>{t('app:texts.notice', { code: digits, user: userId })}</p>
          {id === notices[0]?.id ? (
            <Digits digits={digits} label={t('app:texts.code')} />
          ) : (
            <p className="p2">{t('app:texts.older')}</p>
          )}
        </div>
      ))}
      <p className="p2">{t('app:texts.ours')}</p>
      <Press control="closeText" className="cta push" />
    </>
  );
}

export function CallWords({ context }: Given) {
  const { t } = useDevice();
  const digits = (answerTo(context) ?? textsOf(context).notices[0])?.digits ?? '';
  const words = [...digits].map((digit) => t(`app:texts.digit.${digit as '0'}`));
  return (
    <>
      <b className="h" translate="no">
        {senderNumber}
      </b>
      <p>{t('app:texts.callSays')}</p>
      <p className="h" role="status">
        {words.join(' · ')}
      </p>
      <Speak words={words.join(', ')} />
      <p className="p2">{t('app:texts.callOurs')}</p>
      <Press control="hangUp" className="cta push" />
    </>
  );
}

/** Says the digits aloud, only at a press, and only where the browser has a voice. */
function Speak({ words }: { words: string }) {
  const { t, send } = useDevice();
  if (!send || !('speechSynthesis' in globalThis)) return null;
  const speak = (): void => {
    const spoken = new SpeechSynthesisUtterance(words);
    spoken.lang = document.documentElement.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(spoken);
  };
  return (
    <button type="button" className="txt" onClick={speak}>
      {t('app:texts.speak')}
    </button>
  );
}
