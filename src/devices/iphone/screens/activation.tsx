/** The running activation, and its confirmation. */
import { useDevice } from '../../kit/device.tsx';
import { ActivatedWords, ActivatingWords } from '../../phone/app-words.tsx';
import type { IphoneView } from './parts.tsx';
import { Press, Screen } from './parts.tsx';

export function Activating(view: IphoneView) {
  const { t } = useDevice();
  return (
    <Screen title={t('iphone:control.ibkrMobile')}>
      <div className="col">
        <ActivatingWords context={view.context} />
      </div>
    </Screen>
  );
}

export const Activated = (view: IphoneView) => (
  <Screen>
    <div className="col said-so">
      <ActivatedWords context={view.context} />
      <Press control="done" className="cta push" />
    </div>
  </Screen>
);
