import conditions from '../../content/en/strings/conditions.json';
import problems from '../../content/en/strings/problems.json';

/** What the bench says of problems, and of what a step still waits for, in English: fetched in idle time. */
export const strings = { conditions, problems };
