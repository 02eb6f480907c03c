/** The home page gives the guide to three answers, and offers to go on where the reader stopped. */
import { find, findAll } from '../page/find.ts';
import { mountFinder } from './finder.ts';
import * as hooks from './home-hooks.ts';
import { forgetProgress, readProgress } from './progress.ts';
import { mountResume } from './resume.ts';

const cards = findAll<HTMLAnchorElement>(document, hooks.card);
mountFinder(find(document, hooks.asks), cards);
mountResume(find(document, hooks.resume), { cards, progress: readProgress(), forget: forgetProgress });
