/**
 * The practice mark around a device: hatched edges and the words, so that any crop of a picture still carries the
 * mark.
 */
import type { ReactNode } from 'react';
import { useDevice } from './device.tsx';
import { useKeptFocus } from './focus.tsx';

type FrameProps = {
  /** The class names of the device's family and kind. */
  className: string;
  label: string;
  screen: string;
  children: ReactNode;
};

export function Frame({ className, label, screen, children }: FrameProps) {
  const { t, send, marked, called } = useDevice();
  const name = called === undefined ? label : `${called}. ${label}`;
  const focus = useKeptFocus();
  // The name of the device says so already.
  const said = send ? { 'aria-hidden': true } : {};
  const Box = send ? 'section' : 'div';
  return (
    <Box
      className={`practice ${className}`}
      {...(send ? { 'aria-label': name, tabIndex: -1, 'data-in-use': true, ...focus } : {})}
    >
      <b className="word" {...said}>
        {t('practice:practice')}
      </b>
      <div className="glass" data-screen={screen}>
        {children}
      </div>
      <b className="word" {...said}>
        {t('practice:nothingReal')}
      </b>
      {send && marked ? (
        // Drawn, not written: it is no part of what the device says. Where it stands, its live bench knows.
        <i
          className="flag"
          aria-hidden="true"
          data-step={marked.label}
          {...((marked.label ?? '').length > 2 ? { 'data-wide': '' } : {})}
        />
      ) : null}
    </Box>
  );
}
