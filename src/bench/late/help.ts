/**
 * What the bench fetches in idle time, or with the first problem: the view that explains a problem, the view that makes
 * one, the one voice for screen readers, the ways by keyboard, the gestures, and what keeps the focus in sight.
 */
import { keepFocusInSight } from '../../devices/phone/gestures/aside.ts';
import { hearSwipes } from '../../devices/phone/gestures/swipes.ts';

export { announceInOne } from './announcer.ts';
export { describeRing } from './described-ring.ts';
export { Explanation } from './explanation.tsx';
export { ToRing } from './to-ring.tsx';
export { Trouble } from './trouble.tsx';

hearSwipes(document);
keepFocusInSight(document);
