import problems from '../../content/es/strings/problems.json' with { type: 'json' };
import { strings as live } from './live-strings.es.ts';

/** All that the practice devices and the bench say, in Spanish. */
export const strings = { ...live, problems };
