import conditions from '../../content/es/strings/conditions.json';
import problems from '../../content/es/strings/problems.json';

/** What the bench says of problems, and of what a step still waits for, in Spanish: fetched in idle time. */
export const strings = { conditions, problems };
