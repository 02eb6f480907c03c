/** A login whose notification cannot come: challenge in, response out. The phone asks no network for it. */
import { useDevice } from '../device.tsx';
import { Digits } from '../digits.tsx';
import type { AndroidView } from './android-parts.tsx';
import { Field, Press, Screen } from './android-parts.tsx';
import { PinEntry } from './pin-screens.tsx';
import type { AndroidProblem } from './android.types.ts';

const ofTheChallenge = (problem: AndroidProblem | null) =>
  problem === 'challenge-length' || problem === 'not-ours' || problem === 'maybe-secret'
    ? problem
    : undefined;

export function Authenticate(view: AndroidView) {
  const { t } = useDevice();
  const { phone, authUser, challengeField, problem } = view.context;
  const wrong = ofTheChallenge(problem);
  if (phone.users.length === 0) {
    return (
      <Screen view={view} title={t('android:control.authenticate')}>
        <div className="col">
          <p role="status">{t('android:auth.nobody')}</p>
          <Press control="registerTwoFactor" className="cta alt" />
        </div>
      </Screen>
    );
  }
  return (
    <Screen view={view} title={t('android:control.authenticate')}>
      <div className="col">
        {phone.users.length === 1 ? (
          <p>{t('android:auth.text', { user: authUser ?? '' })}</p>
        ) : (
          <div className="users" role="group" aria-label={t('android:auth.choose')}>
            {phone.users.map(({ id }) => (
              <Press key={id} control={id} pressed={id === authUser} />
            ))}
          </div>
        )}
        <Field
          field="challengeField"
          label={t('android:control.challengeField')}
          note={t('android:auth.fieldNote')}
          value={challengeField}
          problem={wrong && t(`problems:problem.${wrong}.title`)}
          onEnter="generate"
          digits
        />
        <PinEntry view={view} enter="generate" />
        <Press control="generate" className="cta push" />
      </div>
    </Screen>
  );
}

export function Response(view: AndroidView) {
  const { t } = useDevice();
  const { authUser, response } = view.context;
  return (
    <Screen view={view} title={t('android:control.authenticate')}>
      <div className="col">
        <b className="h">{t('android:auth.response')}</b>
        <p className="p2">{t('android:pin.for', { user: authUser ?? '' })}</p>
        <Digits digits={response ?? ''} label={t('android:auth.response')} />
        <p>{t('android:auth.typeIt')}</p>
        <Press control="done" className="cta push" />
      </div>
    </Screen>
  );
}
