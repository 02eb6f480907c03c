import type { AnyAct } from './journey.ts';

/** The control that an act uses; empty for an act that only waits. */
export function controlOf(act: AnyAct): string {
  if ('press' in act) return act.press;
  if ('type' in act) return act.type;
  if ('see' in act) return act.see;
  return 'scan' in act ? 'viewfinder' : '';
}
