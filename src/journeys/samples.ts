/** What a reader types on the practice phone: for the figures, the tests and "bring the devices to this step". */
export const samples = {
  appName: 'IBKR Mobile',
  /** Stands for whatever string the portal shows at the moment. */
  portalCode: null,
  pin: '4072',
} as const;

export type SampleId = keyof typeof samples;
