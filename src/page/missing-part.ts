/** Says that a part of the site did not come: nothing is wrong with what is there. */
export class MissingPart extends Error {}
