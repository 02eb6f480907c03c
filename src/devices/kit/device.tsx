/**
 * What every screen of every device is made of. A screen is a pure function of its snapshot; the device around it
 * says in which language, whether it is live (`send`), which control is marked, and what time it is.
 */
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import { now } from '../../api/now.ts';
import type { Translate } from '../../i18n/translate.ts';

export type Marked = {
  control: string;
  /** Number of the step that asks for it: shown on a live device, left out in figures. */
  label?: string;
};

export type DeviceEvent = { type: string; [detail: string]: unknown };

export type DeviceProps = {
  t: Translate;
  /** Takes what the reader does. Without it the screen is a still figure. */
  send?: ((event: DeviceEvent) => void) | undefined;
  marked?: Marked | undefined;
  /** What it is called where another device of its family stands beside it. */
  called?: string;
};

/** What the parts of a device know of it. */
type Device = DeviceProps & {
  /** Its kind: the namespace of what it says. */
  kind: string;
  screen: string;
};

const DeviceContext = createContext<Device | null>(null);
export const DeviceProvider = DeviceContext.Provider;

/** The device around this part. @throws outside one. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('A device part stands outside its device: wrap it in <DeviceProvider>.');
  return device;
}

/** What the element of a control is called, and that it wears the ring when this control is the marked one. */
export function useMark(control: string, className?: string): { className?: string; 'data-mark'?: '' } {
  const { marked } = useDevice();
  return {
    ...(className ? { className } : {}),
    ...(marked?.control === control ? { 'data-mark': '' } : {}),
  };
}

type PressProps<Control extends string> = {
  control: Control;
  className?: string;
  children?: ReactNode;
  /** Accessible name where the children do not say it. */
  label?: string;
  disabled?: boolean;
  /** Which way a swipe does the same as a press. */
  swipe?: 'up' | 'down';
  /** One of several that can be chosen: whether it is. */
  pressed?: boolean;
};

/** The label of a control of this device. */
export function useLabel(): (control: string) => string {
  const { t, kind } = useDevice();
  return (control) => t(`${kind}:control.${control}` as 'portal:control.back');
}

/** The button of a device: pressing it sends `press.<control>`, its label is the string of that control. */
export function Press<Control extends string>(props: PressProps<Control>) {
  const { control, className, children, label, disabled, pressed, swipe } = props;
  const { send } = useDevice();
  const labelOf = useLabel();
  const marked = useMark(control, className);
  return (
    <button
      // Another control is another button, also where it stands in the same place (second-press.ts).
      key={control}
      type="button"
      {...marked}
      {...(label ? { 'aria-label': label } : {})}
      {...(disabled ? { disabled } : {})}
      {...(swipe ? { 'data-swipe': swipe } : {})}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(send ? { onClick: () => send({ type: `press.${control}` }) } : {})}
    >
      {children ?? labelOf(control)}
    </button>
  );
}

/** ms since 1970 on the practice clock, counted on by the second. */
export function useNow(clockOffset: number): number {
  const [shown, setShown] = useState(now);
  useEffect(() => {
    setShown(now());
    const timer = setInterval(() => setShown(now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return shown + clockOffset;
}

/** A span in ms as m:ss, never below 0:00. */
export function formatSpan(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
