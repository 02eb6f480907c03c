import type { IconName } from '../icons/icons.ts';
import type { Method } from '../journeys/journey.ts';

/** The icon beside a guide, by how the phone gets the code. */
export const iconOf: Record<Method, IconName> = { qr: 'qr', code: 'keyboard', text: 'chat' };
