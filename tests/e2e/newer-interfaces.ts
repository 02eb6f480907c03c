/**
 * What some browser of src/page/browsers.ts lacks, by the version of Safari that brought it (Safari 15.4 lacks most).
 * From MDN's browser-compat-data: what scripts like ours and their libraries may ask for.
 */
const bySafari = {
  '15.5': 'HTMLElement.prototype.inert',
  '16.0': `Array.prototype.toReversed Array.prototype.toSorted Array.prototype.toSpliced Array.prototype.with
    Int8Array.__proto__.prototype.toReversed Int8Array.__proto__.prototype.toSorted
    Int8Array.__proto__.prototype.with AbortSignal.timeout HTMLFormElement.prototype.requestSubmit
    HTMLInputElement.prototype.showPicker Navigator.prototype.permissions Permissions PermissionStatus
    CanvasRenderingContext2D.prototype.roundRect`,
  '16.1': 'CanvasRenderingContext2D.prototype.createConicGradient',
  '16.4': `Array.fromAsync ArrayBuffer.prototype.resize ArrayBuffer.prototype.resizable Atomics.waitAsync
    Intl.DurationFormat String.prototype.isWellFormed String.prototype.toWellFormed CompressionStream
    DecompressionStream CSSStyleSheet.prototype.replace CSSStyleSheet.prototype.replaceSync
    Document.prototype.adoptedStyleSheets Document.prototype.exitFullscreen Element.prototype.requestFullscreen
    Element.prototype.ariaControlsElements Element.prototype.ariaDescribedByElements
    Element.prototype.ariaLabelledByElements Element.prototype.computedStyleMap
    HTMLCanvasElement.prototype.transferControlToOffscreen HTMLElement.prototype.attachInternals
    HTMLTemplateElement.prototype.shadowRootMode Navigator.prototype.userActivation Navigator.prototype.wakeLock
    OffscreenCanvas OffscreenCanvasRenderingContext2D Screen.prototype.orientation ScreenOrientation UserActivation
    VideoFrame VideoDecoder WakeLock CSS.registerProperty CSSPropertyRule`,
  '17.0': `RegExp.prototype.unicodeSets Set.prototype.difference Set.prototype.intersection
    Set.prototype.isDisjointFrom Set.prototype.isSubsetOf Set.prototype.isSupersetOf
    Set.prototype.symmetricDifference Set.prototype.union URL.canParse URLSearchParams.prototype.size
    Headers.prototype.getSetCookie Response.json HTMLElement.prototype.popover HTMLElement.prototype.showPopover
    HTMLElement.prototype.hidePopover HTMLElement.prototype.togglePopover
    HTMLButtonElement.prototype.popoverTargetElement ToggleEvent Selection.prototype.getComposedRanges
    Selection.prototype.direction StorageManager.prototype.estimate`,
  '17.2': `Error.captureStackTrace HTMLDetailsElement.prototype.name HTMLImageElement.prototype.fetchPriority
    HTMLLinkElement.prototype.fetchPriority HTMLScriptElement.prototype.fetchPriority
    HTMLLinkElement.prototype.imageSrcset CanvasRenderingContext2D.prototype.reset Highlight CSS.highlights`,
  '17.4': `AbortSignal.any ArrayBuffer.prototype.transfer Element.prototype.checkVisibility
    Element.prototype.ariaDescription Map.groupBy Object.groupBy Promise.withResolvers`,
  '18.0': `Document.prototype.startViewTransition Element.prototype.getHTML Blob.prototype.bytes
    Response.prototype.bytes ViewTransition HTMLElement.prototype.writingSuggestions
    Element.prototype.ariaBrailleLabel`,
  '18.2': `DataView.prototype.getFloat16 Float16Array Math.f16round Promise.try RegExp.escape Uint8Array.fromBase64
    Uint8Array.fromHex Uint8Array.prototype.setFromHex Uint8Array.prototype.toBase64 Uint8Array.prototype.toHex
    PointerEvent.prototype.getCoalescedEvents`,
  '18.4': `Iterator.from Iterator.prototype.drop Iterator.prototype.every Iterator.prototype.filter
    Iterator.prototype.find Iterator.prototype.flatMap Iterator.prototype.forEach Iterator.prototype.map
    Iterator.prototype.reduce Iterator.prototype.some Iterator.prototype.take Iterator.prototype.toArray Iterator
    JSON.isRawJSON JSON.rawJSON cookieStore HTMLDialogElement.prototype.requestClose`,
  '26.0': `Document.parseHTMLUnsafe Element.prototype.setHTMLUnsafe IntersectionObserver.prototype.scrollMargin
    URLPattern TrustedHTML trustedTypes`,
  '26.2': `Map.prototype.getOrInsert Map.prototype.getOrInsertComputed Math.sumPrecise
    WeakMap.prototype.getOrInsert navigation HTMLButtonElement.prototype.commandForElement
    Document.prototype.caretPositionFromPoint Performance.prototype.eventCounts`,
  none: `AsyncDisposableStack DisposableStack SuppressedError Symbol.asyncDispose Symbol.dispose Temporal
    BarcodeDetector CloseWatcher Element.prototype.moveBefore Element.prototype.setHTML EyeDropper ImageDecoder
    HTMLDialogElement.prototype.closedBy NavigatorUAData Navigator.prototype.connection
    Navigator.prototype.deviceMemory Navigator.prototype.scheduling Navigator.prototype.userAgentData
    Navigator.prototype.vibrate Observable cancelIdleCallback requestIdleCallback scheduler Scheduler
    ReadableStream.prototype.values TaskController queryLocalFonts showOpenFilePicker`,
  // Safari has had these for long, and Firefox 121 has not.
  '15.4': `Intl.Segmenter HTMLVideoElement.prototype.requestVideoFrameCallback Document.prototype.caretRangeFromPoint
    ClipboardItem Clipboard.prototype.read Clipboard.prototype.readText IDBFactory.prototype.databases
    MediaStreamTrack.prototype.getCapabilities`,
} as const;

/** Each as a path from the global object. */
export const newerInterfaces: readonly string[] = Object.values(bySafari).flatMap((names) =>
  names.split(/\s+/),
);

/** What styles may ask for, besides what the build writes in an older way, and Safari 15.4 does not know. */
export const newerStyles =
  /\d(?:cqw|cqh|cqi|cqb|cqmin|cqmax)\b|\bcolor-mix\(|@container\b|\bcontainer(?:-type|-name)?:|\btext-wrap:|\bcontent-visibility:|::details-content|\boverflow(?:-[xy])?:\s*clip\b/g;
