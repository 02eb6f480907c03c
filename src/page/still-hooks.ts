/** A device alone on its page, before it is live: a still picture of what the reader's device shows at first. */

/** On the picture of a kind of device: its kind. */
export const still = 'data-still';
/** On the picture of a phone: what a browser on such a phone says of itself. */
export const browser = 'data-browser';
/** What a picture has for the time of day. */
export const figuredClock = '10:24';
/** How the names begin under which a browser keeps a tab's screen of a device, and a phone. */
export const keptScreen = 'ib-key-tab-';
export const keptPhone = 'ib-key-phone-';
