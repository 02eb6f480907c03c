/**
 * A login whose notification cannot arrive: the reader types the challenge and gets the response. The phone needs no
 * network for it.
 */
import { useDevice } from '../../kit/device.tsx';
import { ResponseWords } from '../../phone/app-words.tsx';
import { ChallengeEntry } from '../../phone/authenticating.tsx';
import type { IphoneView } from './parts.tsx';
import { Back, Press, Screen } from './parts.tsx';

export function Authenticate(view: IphoneView) {
  const { t } = useDevice();
  if (view.context.phone.users.length === 0) {
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
        <ChallengeEntry context={view.context} />
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
