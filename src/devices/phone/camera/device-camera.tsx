/** The camera of the device in the reader's hand. */
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { CameraFault } from '../../../scanner/camera-faults.ts';
import type { CameraState } from '../../../scanner/camera.ts';
import { openCamera } from '../../../scanner/camera.ts';
import { useDevice } from '../../kit/device.tsx';
import { Outside } from '../../kit/outside.tsx';

type DeviceCameraProps = {
  /** The facing mode that is asked of the device in hand. */
  facingMode: 'environment' | 'user';
  isCovered: boolean;
  /** What leads to the other ways. */
  others: ReactNode;
  onTexts: (texts: string[]) => void;
  onFault: (fault: CameraFault) => void;
};

/** The real camera. It closes whenever this component leaves the page. */
export function DeviceCamera({ facingMode, isCovered, others, onTexts, onFault }: DeviceCameraProps) {
  const { t } = useDevice();
  const host = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<CameraState['at']>('loading');
  const heard = useRef({ onTexts, onFault });
  heard.current = { onTexts, onFault };

  useLayoutEffect(() => {
    // The camera has an element of its own: when React takes this screen away, the element stays in the document until
    // the camera is off. A video that loses its document while it starts would leave an error behind.
    const place = document.createElement('div');
    place.className = 'camera';
    host.current?.append(place);
    const session = openCamera(place, {
      facing: facingMode,
      onTexts: (texts) => heard.current.onTexts(texts),
      onState: (next) => {
        setState(next.at);
        if (next.at === 'failed') heard.current.onFault(next.fault);
      },
    });
    return () => {
      place.hidden = true;
      document.body.append(place);
      void session.close().finally(() => place.remove());
    };
  }, [facingMode]);

  const said = {
    loading: t('practice:scanner.loading'),
    asking: t('practice:scanner.asking'),
    watching: t('practice:scanner.watching'),
    'nothing-seen': t('practice:scanner.nothingSeen'),
    muted: t('practice:scanner.muted'),
    paused: t('practice:scanner.paused'),
    failed: '',
    closed: '',
  }[state];
  return (
    <>
      <div className="view" ref={host}>
        <i className="corners" />
      </div>
      <Outside isCovered={isCovered}>
        <p className="said" role="status">
          {said}
        </p>
        {others}
      </Outside>
    </>
  );
}
