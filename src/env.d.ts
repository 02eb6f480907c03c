import type { Guide } from './guide/guide-of.ts';
import type { WrittenPage } from './guide/written-page.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the page of a guide, for the components in its MDX. */
      guide?: Guide;
      /** Set by the page of an article, for the same. */
      article?: WrittenPage;
    }
  }
}
