/** A login whose notification cannot come: challenge in, response out. The phone asks no network for it. */
import { useDevice } from '../device.tsx';
import { ResponseWords, useChallengeProblem } from '../phone/app-words.tsx';
import type { AndroidView } from './android-parts.tsx';
import { Field, Press, Screen } from './android-parts.tsx';
import { PinEntry } from './pin-screens.tsx';

export function Authenticate(view: AndroidView) {
  const { t } = useDevice();
  const { phone, authUser, challengeField } = view.context;
  const problem = useChallengeProblem(view.context);
  if (phone.users.length === 0) {
    return (
      <Screen view={view} title={t('android:control.authenticate')}>
        <div className="col">
          <p role="status">{t('app:auth.nobody')}</p>
          <Press control="addUser" className="cta alt" />
        </div>
      </Screen>
    );
  }
  return (
    <Screen view={view} title={t('android:control.authenticate')}>
      <div className="col">
        {phone.users.length === 1 ? (
          <p>{t('app:auth.text', { user: authUser ?? '' })}</p>
        ) : (
          <div className="users" role="group" aria-label={t('app:auth.choose')}>
            {phone.users.map(({ id }) => (
              <Press key={id} control={id} pressed={id === authUser} />
            ))}
          </div>
        )}
        <Field
          field="challengeField"
          label={t('android:control.challengeField')}
          note={t('app:auth.fieldNote')}
          value={challengeField}
          problem={problem}
          onEnter="generate"
          digits
        />
        <PinEntry view={view} enter="generate" />
        <div className="push row">
          <Press control="generate" className="cta" />
          <Press control="addUser" className="cta alt" />
        </div>
      </div>
    </Screen>
  );
}

export function Response(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:control.authenticate')}>
      <div className="col">
        <ResponseWords context={view.context} />
        <Press control="done" className="cta push" />
      </div>
    </Screen>
  );
}
