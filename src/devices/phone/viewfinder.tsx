/** The viewfinder of a phone's camera: still in a figure, live in practice. */
import { useDevice, useMark } from '../device.tsx';
import { QrCode } from '../qr-code.tsx';

/** The scanner and its decoder come when the viewfinder is opened, not before. */
export const loadViewfinder = () => import('./live-viewfinder.tsx');

/** Fetches viewfinder, camera layer and decoder ahead of their use. Rejects where one does not load. */
export async function prefetchViewfinder(): Promise<void> {
  const [{ prefetchScanner }] = await Promise.all([import('../../scanner/prefetch.ts'), loadViewfinder()]);
  await prefetchScanner();
}

/** As a figure shows it. */
export function StillViewfinder({ inSight }: { inSight: string | null }) {
  const { t } = useDevice();
  const frame = useMark('viewfinder', 'view');
  return (
    <div className={frame}>
      {inSight ? (
        <div className="shot">
          <QrCode text={inSight} label={t('portal:control.qr')} />
        </div>
      ) : null}
      <i className="corners" />
    </div>
  );
}
