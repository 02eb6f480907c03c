/** The viewfinder of a phone's camera: still in a figure, live in practice. */
import { lazy, Suspense } from 'react';
import { bringPart } from '../../page/part.ts';
import { useDevice, useMark } from '../kit/device.tsx';
import { QrCode } from '../kit/qr-code.tsx';
import type { WaysProps } from './camera/ways.tsx';

/** Scanner and decoder load only when the viewfinder opens. */
const loadWays = () => import('./camera/ways.tsx');

/** Fetches viewfinder, camera layer and decoder ahead of use. Rejects when one does not load. */
export async function prefetchViewfinder(): Promise<void> {
  const [{ prefetchScanner }] = await Promise.all([import('../../scanner/prefetch.ts'), loadWays()]);
  await prefetchScanner();
}

/** A part that did not come is asked for again once the viewfinder is drawn again. */
let Ways = laterWays();
function laterWays() {
  return lazy(() =>
    bringPart(loadWays).catch((missing: unknown) => {
      Ways = laterWays();
      throw missing;
    }),
  );
}

/** @param props.point The text of a figure under the viewfinder. */
export function Viewfinder({ point, ...live }: WaysProps & { point?: string }) {
  const { t, send } = useDevice();
  if (send)
    return (
      <Suspense fallback={<div className="view">{t('practice:scanner.opening')}</div>}>
        <Ways {...live} />
      </Suspense>
    );
  return (
    <>
      <StillViewfinder inSight={live.inSight} />
      {point === undefined ? null : <p className="below">{point}</p>}
    </>
  );
}

function StillViewfinder({ inSight }: { inSight: string | null }) {
  const { t } = useDevice();
  const frame = useMark('viewfinder', 'view');
  return (
    <div {...frame}>
      {inSight ? (
        <div className="shot">
          <QrCode text={inSight} label={t('portal:control.qr')} />
        </div>
      ) : null}
      <i className="corners" />
    </div>
  );
}
