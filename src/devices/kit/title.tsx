/** The heading of a screen. */
import { useDevice } from './device.tsx';

/**
 * Names a live screen for a screen reader, also where the product shows a shorter title or none.
 * A figure's title must not count as a heading of the page around it.
 */
export function Title({ children }: { children?: string | undefined }) {
  const { t, kind, send, screen } = useDevice();
  if (!send) return children === undefined ? null : <span>{children}</span>;
  const name = t(`${kind}:screen.${screen}` as 'portal:screen.chooseUser');
  if (children === undefined)
    return (
      <h3 className="vh" tabIndex={-1}>
        {name}
      </h3>
    );
  return (
    <h3 tabIndex={-1} aria-label={name.includes(children) ? name : `${children}. ${name}`}>
      {children}
    </h3>
  );
}
