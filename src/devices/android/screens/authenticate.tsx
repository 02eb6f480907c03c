/**
 * A login whose notification cannot arrive: the reader types the challenge and gets the response. The phone needs no
 * network for it.
 */
import type { ReactNode } from 'react';
import { useDevice } from '../../kit/device.tsx';
import { ResponseWords } from '../../phone/app-words.tsx';
import { ChallengeEntry } from '../../phone/authenticating.tsx';
import type { AndroidView } from './parts.tsx';
import { Press, Screen } from './parts.tsx';
import { PinEntry } from './pin.tsx';

/** @param children What a chapter adds below. */
export function Authenticate({ children, ...view }: AndroidView & { children?: ReactNode }) {
  const { t } = useDevice();
  if (view.context.phone.users.length === 0) {
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
        <ChallengeEntry context={view.context} />
        <PinEntry view={view} enter="generate" />
        <div className="push row">
          <Press control="generate" className="cta" />
          <Press control="addUser" className="cta alt" />
        </div>
        {children}
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
