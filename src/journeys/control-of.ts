import type { AndroidAct, PortalAct } from './journey.ts';

/** The control an act is about; empty where it only waits. */
export function controlOf(act: PortalAct | AndroidAct): string {
  if ('press' in act) return act.press;
  if ('type' in act) return act.type;
  if ('see' in act) return act.see;
  return 'scan' in act ? 'viewfinder' : '';
}
