/** The home page: its two cards follow the answers under them, and one row leads back to where the reader stopped. */
import { mountPhoneCards } from './phone-cards.ts';
import { forgetProgress, readProgress } from './progress.ts';
import { mountResume } from './resume.ts';

mountPhoneCards(document);
mountResume(document, { progress: readProgress(), forget: forgetProgress });
