/**
 * The live viewfinder. What this phone looks through is the reader's choice: the camera of the device in hand, the
 * practice camera, or a picture; the typed string is one press away. All ways are there before any camera is asked for.
 */
import type { ChangeEvent, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { WhatItIs } from './what-it-is.tsx';
import type { CameraProblem } from '../../../enrolment/problems.ts';
import type { IconName } from '../../../icons/icons.ts';
import { Icon } from '../../../icons/icon.tsx';
import type { CameraFault } from '../../../scanner/camera-faults.ts';
import { decodePhoto } from '../../../scanner/photo.ts';
import { warmUp } from '../../../scanner/decoder.ts';
import { DeviceProvider, Flag, useDevice, useMark } from '../../kit/device.tsx';
import type { PhoneContext } from '../phone.types.ts';
import { DeviceCamera } from './device-camera.tsx';
import { PracticeCamera } from './practice-camera.tsx';

type Way = 'choose' | 'camera' | 'practice';

const problemOfFault: Record<CameraFault, CameraProblem> = {
  denied: 'camera-denied',
  'blocked-by-policy': 'camera-blocked-by-policy',
  'no-camera': 'camera-missing',
  'in-use': 'camera-in-use',
  unplugged: 'camera-unplugged',
  'insecure-context': 'camera-insecure',
  'unsupported-browser': 'camera-unsupported',
  'decoder-unavailable': 'decoder-unavailable',
  unknown: 'camera-unknown',
};

export type WaysProps = {
  context: PhoneContext;
  /** The text of the QR code that stands before the practice camera; null while the portal shows none. */
  inSight: string | null;
  /** The phone's own button for its other camera. */
  flip: ReactNode;
  /** The phone's own way to the typed string, where its screen has one. */
  typeInstead?: ReactNode;
};

export default function Ways({ context, inSight, flip, typeInstead }: WaysProps) {
  const device = useDevice();
  const { t, send, marked } = device;
  const [way, setWay] = useState<Way>('choose');
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  const [reading, setReading] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { rejectedInput: given } = context;
  const { facingMode } = context.phone.settings;

  useEffect(() => {
    // Fetched while the reader chooses, so that the viewfinder opens at once. A failure shows when it is used.
    warmUp().catch(() => undefined);
  }, []);

  const scan = (text: string): void => send?.({ type: 'scan', text });

  function go(next: Way): void {
    setProblem(null);
    setAttempt((count) => count + 1);
    send?.({ type: 'press.ok' });
    setWay(next);
  }

  const waysClass = useMark('viewfinder', 'ways');

  function fail(fault: CameraProblem): void {
    setProblem(fault);
    setWay('choose');
  }

  async function readPhoto(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    setProblem(null);
    send?.({ type: 'press.ok' });
    setReading(true);
    const result = await decodePhoto(file);
    setReading(false);
    if (!result.ok) fail(result.fault === 'decoder-unavailable' ? result.fault : `photo-${result.fault}`);
    else if (result.texts.length > 1) fail('photo-several-codes');
    else scan(result.texts[0] ?? '');
  }

  // Turned to the reader the practice camera sees no code, whatever is done to distance and focus.
  const isTurned = way === 'practice' && facingMode === 'user' && marked?.control === 'viewfinder';
  return (
    <DeviceProvider value={isTurned ? { ...device, marked: { ...marked, control: 'flip' } } : device}>
      {way === 'camera' ? (
        <DeviceCamera
          key={attempt}
          facingMode={facingMode}
          onText={scan}
          onFault={(fault) => fail(problemOfFault[fault])}
        />
      ) : null}
      {way === 'practice' ? (
        <PracticeCamera text={inSight} facingMode={facingMode} onText={scan} onFault={fail} />
      ) : null}
      {way === 'choose' ? (
        <div className={waysClass} role="group" aria-label={t('practice:scanner.title')} tabIndex={-1}>
          <Flag control="viewfinder" />
          <b className="h">{t('practice:scanner.title')}</b>
          <Message problem={problem} given={given} />
          <Way
            icon="camera"
            title={t('practice:scanner.camera')}
            text={t('practice:scanner.cameraText')}
            onPress={() => go('camera')}
          />
          <Way
            icon="focus"
            title={t('practice:scanner.practice')}
            text={t('practice:scanner.practiceText')}
            onPress={() => go('practice')}
          />
          <label className="way">
            <Icon name="photo" />
            <b>{t('practice:scanner.photo')}</b>
            <small>{reading ? t('practice:scanner.reading') : t('practice:scanner.photoText')}</small>
            <input type="file" accept="image/*" className="vh" onChange={(event) => void readPhoto(event)} />
          </label>
          {typeInstead}
        </div>
      ) : (
        <div className="below">
          <Message problem={problem} given={given} />
          <div className="row">
            <button type="button" className="txt" onClick={() => go('choose')}>
              {t('practice:scanner.others')}
            </button>
            {flip}
          </div>
        </div>
      )}
    </DeviceProvider>
  );
}

function Way({
  icon,
  title,
  text,
  onPress,
}: {
  icon: IconName;
  title: string;
  text: string;
  onPress: () => void;
}) {
  return (
    <button type="button" className="way" onClick={onPress}>
      <Icon name={icon} />
      <b>{title}</b>
      <small>{text}</small>
    </button>
  );
}

/** What went wrong with the camera or the picture, or with what was read. */
function Message({
  problem,
  given,
}: {
  problem: CameraProblem | null;
  given: PhoneContext['rejectedInput'];
}) {
  const { t } = useDevice();
  const shown = problem ?? given?.problem;
  if (!shown) return null;
  return (
    <div className="notice" role="alert">
      <b>{t(`problems:problem.${shown}.title`)}</b>
      {!problem && given && 'kind' in given ? <WhatItIs t={t} given={given} /> : null}
      <p>{t(`problems:problem.${shown}.text`, { length: given && 'length' in given ? given.length : 0 })}</p>
      <OpenAt problem={problem} />
    </div>
  );
}

/**
 * The address under which this page has a camera: in the reader's own browser, over https. Selected by one tap.
 * A server with a port of its own has https elsewhere, if at all.
 */
function OpenAt({ problem }: { problem: CameraProblem | null }) {
  const { t } = useDevice();
  const address = new URL(location.pathname + location.search, location.href);
  if (problem === 'camera-insecure') address.protocol = 'https:';
  const helps = problem === 'camera-unsupported' || (problem === 'camera-insecure' && address.port === '');
  if (!helps) return null;
  return (
    <p>
      {t('practice:scanner.openAt')} <code className="code">{address.href}</code>
    </p>
  );
}
