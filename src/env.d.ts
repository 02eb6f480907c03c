declare namespace App {
  interface Locals {
    /** Set by the page of a guide, for the components in its MDX. */
    guide?: import('./guide/guide-of.ts').Guide;
  }
}
