/** A login that asks this phone. */
import { useDevice } from '../../kit/device.tsx';
import { AnsweredWords, AnsweringWords, AskingWords, NoAnswer } from '../../phone/app-words.tsx';
import type { IphoneView } from './parts.tsx';
import { Press, Screen } from './parts.tsx';

export function Approve(view: IphoneView) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.ibkrMobile')}>
      <div className="col">
        <AskingWords context={view.context} />
        <NoAnswer context={view.context} again={<Press control="retry" className="txt" />} />
        <div className="push stack">
          <Press control="approve" className="cta" />
          <Press control="denyLogin" className="cta alt" />
        </div>
      </div>
    </Screen>
  );
}

export function Approving() {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.ibkrMobile')}>
      <div className="col">
        <AnsweringWords />
      </div>
    </Screen>
  );
}

export const Approved = (view: IphoneView) => (
  <Screen>
    <div className="col said-so">
      <AnsweredWords context={view.context} />
      <Press control="done" className="cta push" />
    </div>
  </Screen>
);
