/** A login that asks this phone. */
import { useDevice } from '../../kit/device.tsx';
import { AnsweredWords, AnsweringWords, AskingWords } from '../../phone/app-words.tsx';
import type { AndroidView } from './parts.tsx';
import { Press, Screen } from './parts.tsx';
import { PinEntry, Retry } from './pin.tsx';

export function Approve(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:screen.appStart')}>
      <div className="col">
        <AskingWords context={view.context} />
        <PinEntry view={view} enter="approve" />
        <Retry view={view} />
        <div className="push row">
          <Press control="denyLogin" className="cta alt" />
          <Press control="approve" className="cta" />
        </div>
      </div>
    </Screen>
  );
}

export function Approving(view: AndroidView) {
  const { t } = useDevice();
  return (
    <Screen view={view} title={t('android:screen.appStart')}>
      <div className="col">
        <AnsweringWords />
      </div>
    </Screen>
  );
}

export function Approved(view: AndroidView) {
  return (
    <Screen view={view}>
      <div className="col">
        <AnsweredWords context={view.context} />
        <Press control="done" className="cta push" />
      </div>
    </Screen>
  );
}
