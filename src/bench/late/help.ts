/** What is fetched in idle time, or with the first problem: what explains it, and what makes one. */
export { Explanation } from './explanation.tsx';
export { Trouble } from './trouble.tsx';
