import type { Guide } from './guide/guide-of.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the page of a guide, for the components in its MDX. */
      guide?: Guide;
    }
  }
}
