/** The app's camera: the question whether it may, and the viewfinder. */
import { lazy, Suspense } from 'react';
import { Dialog } from './android-overlays.tsx';
import { useDevice, useMark } from '../device.tsx';
import { QrCode } from '../qr-code.tsx';
import type { AndroidView } from './android-parts.tsx';
import { Press, Screen } from './android-parts.tsx';

// The scanner and its decoder come when the viewfinder is opened, not before.
const loadViewfinder = () => import('./live-viewfinder.tsx');
const LiveViewfinder = lazy(loadViewfinder);

/** Fetches viewfinder, camera layer and decoder ahead of their use. Rejects where one does not load. */
export async function prefetchViewfinder(): Promise<void> {
  const [{ prefetchScanner }] = await Promise.all([import('../../scanner/prefetch.ts'), loadViewfinder()]);
  await prefetchScanner();
}

/** The viewfinder as a figure shows it. */
function StillViewfinder({ view }: { view: AndroidView }) {
  const { t } = useDevice();
  const frame = useMark('viewfinder', 'view');
  return (
    <div className={frame}>
      {view.inSight ? (
        <div className="shot">
          <QrCode text={view.inSight} label={t('portal:control.qr')} />
        </div>
      ) : null}
      <i className="corners" />
    </div>
  );
}

export function CameraPermission(view: AndroidView) {
  const { t } = useDevice();
  return (
    <>
      <Screen view={{ ...view, inSight: null }} className="lens">
        <div className="view" />
      </Screen>
      <Dialog label={t('android:camera.question')}>
        <Press control="deny" className="txt" />
        <Press control="allow" className="txt" />
      </Dialog>
    </>
  );
}

export function Scanner(view: AndroidView) {
  const { t, send } = useDevice();
  return (
    <Screen view={view} className="lens">
      {send ? (
        <Suspense fallback={<div className="view">{t('practice:scanner.loading')}</div>}>
          <LiveViewfinder view={view} />
        </Suspense>
      ) : (
        <>
          <StillViewfinder view={view} />
          <p className="below">{t('android:camera.point')}</p>
        </>
      )}
    </Screen>
  );
}
