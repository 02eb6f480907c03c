/**
 * The parts of every screen of every device. A screen is a pure function of its snapshot. The device around the
 * screen gives the language, whether it is live (`send`), the marked control, and the time.
 */
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import type { Translate } from '../../i18n/translate.ts';

export type Marked = {
  control: string;
  /** Number of the step that asks for the control: shown on a live device, absent in figures. */
  label?: string;
};

export type DeviceEvent = { type: string; [detail: string]: unknown };

export type DeviceProps = {
  t: Translate;
  /** Takes the reader's events. Without `send`, the screen is a still figure. */
  send?: ((event: DeviceEvent) => void) | undefined;
  marked?: Marked | undefined;
};

/** What the parts of a device know of the device. */
type Device = DeviceProps & {
  /** The kind of the device, which is also the namespace of its words. */
  kind: string;
};

const DeviceContext = createContext<Device | null>(null);
export const DeviceProvider = DeviceContext.Provider;

/** The device around this part. @throws outside one. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('A device part stands outside its device: wrap it in <DeviceProvider>.');
  return device;
}

/**
 * The flag with the step's number, inside the control that the step asks for: the control's words make room for the
 * flag.
 */
export function Flag({ control }: { control: string }) {
  const { marked } = useDevice();
  return marked?.control === control && marked.label !== undefined ? (
    // The number is drawn by the style sheet, so that no screen reader takes it for a part of the label.
    <i className="flag" aria-hidden="true" data-step={marked.label} />
  ) : null;
}

/** `className`, with the mark when this control is the marked one. */
export function useMark(control: string, className = ''): string {
  const { marked } = useDevice();
  return marked?.control === control ? `${className} mark`.trim() : className;
}

type PressProps<Control extends string> = {
  control: Control;
  className?: string;
  children?: ReactNode;
  /** Accessible name, when the children do not give one. */
  label?: string;
  disabled?: boolean;
  /** For one of several choices: whether this one is chosen. */
  pressed?: boolean;
};

/** The label of a control of this device. */
export function useLabel(): (control: string) => string {
  const { t, kind } = useDevice();
  return (control) => t(`${kind}:control.${control}` as 'portal:control.back');
}

/** The button of a device: a press sends `press.<control>`, and the string of that control is the label. */
export function Press<Control extends string>(props: PressProps<Control>) {
  const { control, className, children, label, disabled, pressed } = props;
  const { send } = useDevice();
  const labelOf = useLabel();
  const marked = useMark(control, className);
  return (
    <button
      // Another control is another button, even in the same place (second-press.ts).
      key={control}
      type="button"
      {...(marked ? { className: marked } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(disabled ? { disabled } : {})}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...(send ? { onClick: () => send({ type: `press.${control}` }) } : {})}
    >
      <Flag control={control} />
      {children ?? labelOf(control)}
    </button>
  );
}

/** The practice clock in ms since 1970: it runs on a live device; a figure shows `still`. */
export function useNow(clockOffset: number, still: number): number {
  const { send } = useDevice();
  const [now, setNow] = useState(() => Date.now());
  const live = send !== undefined;
  useEffect(() => {
    if (!live) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [live]);
  return live ? now + clockOffset : still;
}

/** A span in ms as m:ss, never below 0:00. */
export function formatSpan(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
