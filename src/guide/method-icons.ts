import type { IconName } from '../icons/icons.ts';
import type { Journey, Method } from '../journeys/journey.ts';

/** The icon of each way by which a phone gets the code. */
export const iconOf: Record<Method, IconName> = { qr: 'qr', code: 'keyboard', text: 'chat' };

/** The icon beside a guide: that of its way, or a phone where the guide is about something else than a code. */
export const iconOfGuide = ({ facets }: Journey): IconName => (facets ? iconOf[facets.method] : 'phone');
