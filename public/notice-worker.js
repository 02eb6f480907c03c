// Shows the notification of src/guide/own-notice.ts, which Chrome on Android and Safari on iPhone take from no page.
// It serves no files: its scope holds no page.
self.addEventListener('notificationclick', (event) => event.notification.close());
