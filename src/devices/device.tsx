/**
 * What every screen of every device is made of. A screen is a pure function of its snapshot; the device around it
 * says in which language, whether it is live (`send`), which control is marked, and what time it is.
 */
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import type { Translate } from '../i18n/translate.ts';

export type Marked = {
  control: string;
  /** Number of the step that asks for it: shown on a live device, left out in figures. */
  label?: string;
};

export type DeviceEvent = { type: string; [detail: string]: unknown };

export type Device = {
  t: Translate;
  /** Takes what the reader does. Without it the screen is a still figure. */
  send?: ((event: DeviceEvent) => void) | undefined;
  marked?: Marked | undefined;
};

const DeviceContext = createContext<Device | null>(null);
export const DeviceProvider = DeviceContext.Provider;

/** The device around this part. @throws outside one. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('A device part stands outside its device: wrap it in <DeviceProvider>.');
  return device;
}

/** The flag with the step's number, within the control that the step asks for: its words make room for it. */
export function Flag({ control }: { control: string }) {
  const { marked } = useDevice();
  return marked?.control === control && marked.label !== undefined ? (
    // Drawn, not written: it is no part of what the control says.
    <i className="flag" aria-hidden="true" data-step={marked.label} />
  ) : null;
}

/** `className` with the mark where this control is the marked one. */
export function useMark(control: string, className = ''): string {
  const { marked } = useDevice();
  return marked?.control === control ? `${className} mark`.trim() : className;
}

type PressProps<Control extends string> = {
  control: Control;
  className?: string;
  children?: ReactNode;
  /** Accessible name where the children do not say it. */
  label?: string;
  disabled?: boolean;
  /** One of several that can be chosen: whether it is. */
  pressed?: boolean;
};

/** Makes the button of a device: pressing it sends `press.<control>`, its label is the string of that control. */
export function createPress<Control extends string>(labelOf: (t: Translate, control: Control) => string) {
  return function Press({ control, className, children, label, disabled, pressed }: PressProps<Control>) {
    const { t, send } = useDevice();
    const marked = useMark(control, className);
    return (
      <button
        // Another control is another button, also where it stands in the same place (second-press.ts).
        key={control}
        type="button"
        {...(marked ? { className: marked } : {})}
        {...(label ? { 'aria-label': label } : {})}
        {...(disabled ? { disabled } : {})}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(send ? { onClick: () => send({ type: `press.${control}` }) } : {})}
      >
        <Flag control={control} />
        {children ?? labelOf(t, control)}
      </button>
    );
  };
}

/** ms since 1970 on the practice clock, counted on while the device is live; `still` is shown in a figure. */
export function useNow(skew: number, still: number): number {
  const { send } = useDevice();
  const [now, setNow] = useState(() => Date.now());
  const live = send !== undefined;
  useEffect(() => {
    if (!live) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [live]);
  return live ? now + skew : still;
}

/** A span in ms as m:ss, never below 0:00. */
export function formatSpan(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
