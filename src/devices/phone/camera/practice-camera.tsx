/**
 * The practice camera: the portal's code at a distance and focus under the reader's thumb. The decoder reads the very
 * pixels on the screen.
 */
import type { ReactNode } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PracticeFault } from '../../../scanner/practice-camera.ts';
import { watchScene } from '../../../scanner/practice-camera.ts';
import { frameSize, readability, startDistance, startFocus } from '../../../scanner/scene.ts';
import type { Readability, Scene } from '../../../scanner/scene.ts';
import { useDevice, useMark } from '../../kit/device.tsx';
import { Outside } from '../../kit/outside.tsx';
import type { Modules } from '../../kit/qr-code.tsx';
import { modulesOf } from '../../kit/qr-code.tsx';

type Props = {
  /** Text of the code in the portal; null while the portal shows none. */
  text: string | null;
  facingMode: Scene['facingMode'];
  isCovered: boolean;
  /** What leads to the other ways. */
  others: ReactNode;
  onTexts: (texts: string[]) => void;
  onFault: (fault: PracticeFault) => void;
};

const hints = {
  'front-camera': 'frontCamera',
  'too-far': 'tooFar',
  'too-near': 'tooNear',
  'out-of-focus': 'outOfFocus',
  good: 'good',
} as const satisfies Record<Readability, string>;

/** Tilt of the phone in the hand, in degrees. */
const tilt = -3;

export function PracticeCamera({ text, facingMode, isCovered, others, onTexts, onFault }: Props) {
  const { t } = useDevice();
  const sliders = useMark('viewfinder', 'sliders');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [distance, setDistance] = useState(startDistance);
  const [focus, setFocus] = useState(startFocus);
  const [isReading, setReading] = useState(false);
  const [read, setRead] = useState<Modules | null>(null);
  const modules = useMemo(() => (text === null ? null : modulesOf(text)), [text]);
  const scene: Scene | null = modules && { modules, distance, focus, tilt, facingMode };
  const latest = useRef({ scene, onTexts, onFault });
  latest.current = { scene, onTexts, onFault };
  const has = scene !== null;

  useEffect(() => {
    const { scene: first } = latest.current;
    if (!canvas.current || !first) return undefined;
    const session = watchScene(canvas.current, () => latest.current.scene ?? first, {
      onTexts: (texts) => {
        setRead(latest.current.scene?.modules ?? null);
        latest.current.onTexts(texts);
      },
      onReading: () => setReading(true),
      onFault: (fault) => latest.current.onFault(fault),
    });
    return () => session.close();
  }, [has]);

  if (!scene) {
    return (
      <>
        <div className="view" />
        <Outside isCovered={isCovered}>
          <p role="status">{t('practice:scanner.noCode')}</p>
          {others}
        </Outside>
      </>
    );
  }
  const seen = readability(scene);
  // A scanner that has not loaded yet cannot read a still picture.
  const sharp = seen === 'good';
  // Who has the code needs no hint to get it.
  const isFound = read === modules && seen !== 'front-camera';
  return (
    <>
      <div className="view">
        <canvas
          ref={canvas}
          width={frameSize.width}
          height={frameSize.height}
          role="img"
          aria-label={t('practice:scanner.picture')}
        />
        <i className="corners" />
      </div>
      <Outside isCovered={isCovered}>
        <p className="said" role="status">
          {isFound ? '' : t(`practice:scanner.${sharp && !isReading ? 'loading' : hints[seen]}`)}
        </p>
        <div {...sliders}>
          <Slider label={t('practice:scanner.distance')} value={distance} onChange={setDistance} />
          <Slider label={t('practice:scanner.focus')} value={focus} onChange={setFocus} />
        </div>
        {others}
      </Outside>
    </>
  );
}

/** How far one press of an arrow moves a slider; a finger moves it by the hundredth. */
const arrows: Record<string, number> = {
  ArrowLeft: -0.05,
  ArrowDown: -0.05,
  ArrowRight: 0.05,
  ArrowUp: 0.05,
};

type SliderProps = { label: string; value: number; onChange: (value: number) => void };

function Slider({ label, value, onChange }: SliderProps) {
  const { t } = useDevice();
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <small aria-hidden="true">{t('practice:scanner.near')}</small>
      <input
        id={id}
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={value}
        aria-valuetext={`${Math.round(value * 100)} %`}
        onChange={(event) => onChange(Number(event.target.value))}
        onKeyDown={(event) => {
          const by = arrows[event.key];
          if (by === undefined) return;
          event.preventDefault();
          onChange(Math.min(1, Math.max(0, value + by)));
        }}
      />
      <small aria-hidden="true">{t('practice:scanner.far')}</small>
    </div>
  );
}
