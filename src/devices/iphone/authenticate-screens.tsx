/** A login whose notification cannot come: challenge in, response out. The phone asks no network for it. */
import { useDevice } from '../device.tsx';
import { ResponseWords, useChallengeProblem } from '../phone/app-words.tsx';
import type { IphoneView } from './iphone-parts.tsx';
import { Back, Field, Press, Screen } from './iphone-parts.tsx';

export function Authenticate(view: IphoneView) {
  const { t } = useDevice();
  const { phone, authUser, challengeField } = view.context;
  const problem = useChallengeProblem(view.context);
  if (phone.users.length === 0) {
    return (
      <Screen title={t('iphone:control.authenticate')} lead={<Back />}>
        <div className="col">
          <p role="status">{t('app:auth.nobody')}</p>
          <Press control="addUser" className="cta" />
        </div>
      </Screen>
    );
  }
  return (
    <Screen title={t('iphone:control.authenticate')} lead={<Back />}>
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
          label={t('iphone:control.challengeField')}
          note={t('app:auth.fieldNote')}
          value={challengeField}
          problem={problem}
          onEnter="generate"
          digits
        />
        <Press control="generate" className="cta" />
        <Press control="addUser" className="cta alt push" />
      </div>
    </Screen>
  );
}

export function Response(view: IphoneView) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.authenticate')} lead={<Back />}>
      <div className="col">
        <ResponseWords context={view.context} />
        <Press control="done" className="cta push" />
      </div>
    </Screen>
  );
}
