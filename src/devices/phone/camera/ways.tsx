/**
 * The live viewfinder. The reader chooses what this phone looks through: the camera of the device in hand, the
 * practice camera, or a picture. All ways are there before any camera is asked for. The choice is ours and stands
 * outside of the phone; the phone's own buttons stand under its view.
 */
import type { ChangeEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ActivationCode } from '../../../enrolment/activation-code.ts';
import { meantOf, soughtIn } from '../../../enrolment/given-texts.ts';
import type { CameraProblem } from '../../../problems/problem.ts';
import type { IconName } from '../../../icons/icons.ts';
import { Icon } from '../../../icons/icon.tsx';
import type { CameraFault } from '../../../scanner/camera-faults.ts';
import type { PhotoFault } from '../../../scanner/photo.ts';
import { decodePhoto } from '../../../scanner/photo.ts';
import { prefetchScanner } from '../../../scanner/prefetch.ts';
import { DeviceProvider, useDevice, useMark } from '../../kit/device.tsx';
import { Outside } from '../../kit/outside.tsx';
import type { PhoneContext } from '../phone.types.ts';
import { DeviceCamera } from './device-camera.tsx';
import { PracticeCamera } from './practice-camera.tsx';
import type { Offered } from './ways-in-order.ts';
import { rememberWay, waysInOrder } from './ways-in-order.ts';
import { WhatItIs } from './what-it-is.tsx';
import { WhichCode } from './which-code.tsx';

type Way = 'choose' | 'camera' | 'practice';

/** Each fault of the scanner itself is a problem with the same name. */
const problemOfFault: Record<Exclude<CameraFault, CameraProblem>, CameraProblem> = {
  denied: 'camera-denied',
  'blocked-by-policy': 'camera-blocked-by-policy',
  'no-camera': 'camera-missing',
  'in-use': 'camera-in-use',
  unplugged: 'camera-unplugged',
  'insecure-context': 'camera-insecure',
  'unsupported-browser': 'camera-unsupported',
  unknown: 'camera-unknown',
};
const problemOf = (fault: CameraFault): CameraProblem =>
  fault in problemOfFault
    ? problemOfFault[fault as keyof typeof problemOfFault]
    : (fault as Extract<CameraFault, CameraProblem>);

const problemOfPhotoFault: Record<Exclude<PhotoFault, CameraProblem>, CameraProblem> = {
  'not-an-image': 'photo-not-an-image',
  'too-large': 'photo-too-large',
  'no-code': 'photo-no-code',
};
const problemOfPhoto = (fault: PhotoFault): CameraProblem =>
  fault in problemOfPhotoFault
    ? problemOfPhotoFault[fault as keyof typeof problemOfPhotoFault]
    : (fault as Extract<PhotoFault, CameraProblem>);

export type WaysProps = {
  context: PhoneContext;
  /** The text of the QR code before the practice camera; null while the portal shows none. */
  inSight: string | null;
  /** The phone's own button for its other camera. */
  flip: ReactNode;
  /** The phone's own button for the typed string, on screens that have one. */
  typeInstead?: ReactNode;
};

export default function Ways({ context, inSight, flip, typeInstead }: WaysProps) {
  const device = useDevice();
  const { t, send, marked } = device;
  const [way, setWay] = useState<Way>('choose');
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  const [reading, setReading] = useState(false);
  const [choice, setChoice] = useState<readonly ActivationCode[]>([]);
  const [attempt, setAttempt] = useState(0);
  /** The photo that is being read, until the reader takes another way or leaves. */
  const photo = useRef<File>(null);
  // The order stays while the reader looks at it.
  const [offered] = useState(() => waysInOrder(inSight !== null));
  const { rejectedInput: given } = context;
  const { facingMode } = context.phone.settings;

  useEffect(() => {
    // The scanner is fetched while the reader chooses, so that the viewfinder opens at once. A failure shows when the
    // reader uses it.
    prefetchScanner().catch(() => undefined);
    return () => {
      photo.current = null;
    };
  }, []);

  const scan = (text: string): void => send?.({ type: 'scan', text });

  /** @param from The way that has read the texts. */
  const take = (from: Offered) => (texts: readonly string[]) => {
    rememberWay(from);
    const meant = meantOf(texts, inSight);
    if ('text' in meant) scan(meant.text);
    else {
      setChoice(meant.codes);
      setWay('choose');
    }
  };

  function go(next: Way): void {
    photo.current = null;
    setReading(false);
    setProblem(null);
    setChoice([]);
    setAttempt((count) => count + 1);
    setWay(next);
    // An event re-renders the whole bench, which would hold up the camera: it is sent only when there is something to
    // clear.
    if (given ?? context.problem) send?.({ type: 'press.ok' });
  }

  function fail(fault: CameraProblem): void {
    setProblem(fault);
    setWay('choose');
  }

  async function readPhoto(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    setProblem(null);
    setChoice([]);
    send?.({ type: 'press.ok' });
    setReading(true);
    photo.current = file;
    const result = await decodePhoto(file, soughtIn(inSight));
    if (photo.current !== file) return;
    setReading(false);
    if (result.ok) take('photo')(result.texts);
    else fail(problemOfPhoto(result.fault));
  }

  /** The first way has the ring. */
  const marks = useMark('viewfinder', 'way');
  function draw(each: Offered, at: number): ReactNode {
    const looks = at === 0 ? marks : { className: 'way' };
    if (each !== 'photo') return <Way key={each} way={each} looks={looks} onPress={() => go(each)} />;
    return (
      <label key={each} {...looks}>
        <Icon name="photo" />
        <b>{t('practice:scanner.photo')}</b>
        <small>{reading ? t('practice:scanner.reading') : t('practice:scanner.photoText')}</small>
        <input type="file" accept="image/*" className="vh" onChange={(event) => void readPhoto(event)} />
      </label>
    );
  }

  const isCovered = context.shadeOpen || context.errorShown;
  const message = <Message problem={problem} given={given} />;
  const camera = {
    facingMode,
    isCovered,
    others: (
      <>
        {message}
        <button type="button" className="others" onClick={() => go('choose')}>
          {t('practice:scanner.others')}
        </button>
      </>
    ),
  };
  // A practice camera that looks at the reader sees no code, at any distance and focus.
  const isTurned = way === 'practice' && facingMode === 'user' && marked?.control === 'viewfinder';
  return (
    <DeviceProvider value={isTurned ? { ...device, marked: { ...marked, control: 'flip' } } : device}>
      {way === 'camera' ? (
        <DeviceCamera
          key={attempt}
          {...camera}
          onTexts={take('camera')}
          onFault={(fault) => fail(problemOf(fault))}
        />
      ) : null}
      {way === 'practice' ? (
        <PracticeCamera {...camera} text={inSight} onTexts={take('practice')} onFault={fail} />
      ) : null}
      {way === 'choose' ? (
        <>
          <div className="view">
            <i className="corners" />
          </div>
          <Outside isCovered={isCovered}>
            <div className="ways" role="group" aria-label={t('practice:scanner.title')} tabIndex={-1}>
              <b>{t('practice:scanner.title')}</b>
              {choice.length > 0 ? <WhichCode codes={choice} onChoose={scan} /> : message}
              {offered.map(draw)}
            </div>
          </Outside>
        </>
      ) : null}
      <div className="below row">
        {typeInstead}
        {flip}
      </div>
    </DeviceProvider>
  );
}

const icons = { camera: 'camera', practice: 'focus' } as const satisfies Record<string, IconName>;

type WayProps = { way: keyof typeof icons; looks: ReturnType<typeof useMark>; onPress: () => void };

function Way({ way, looks, onPress }: WayProps) {
  const { t } = useDevice();
  return (
    <button type="button" {...looks} onClick={onPress}>
      <Icon name={icons[way]} />
      <b>{t(`practice:scanner.${way}`)}</b>
      <small>{t(`practice:scanner.${way}Text`)}</small>
    </button>
  );
}

/** What went wrong with the camera, with the picture, or with the text that was read. */
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
 * The address at which this page has a camera: in the reader's own browser, over https. One tap selects the address.
 * A server with a port of its own has https at another port, if at all.
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
