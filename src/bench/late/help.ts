/**
 * What the bench fetches in idle time, or with the first problem: the view that explains a problem, and the view that
 * makes one.
 */
export { Explanation } from './explanation.tsx';
export { Trouble } from './trouble.tsx';
