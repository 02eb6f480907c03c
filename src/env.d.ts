import type { Guide } from './guide/guide-of.ts';
import type { WrittenPage } from './guide/written-page.ts';

declare global {
  namespace App {
    interface Locals {
      /** The page of a guide sets this for the components in its MDX. */
      guide?: Guide;
      /** The page of an article sets this for the components in its MDX. */
      article?: WrittenPage;
    }
  }
}
