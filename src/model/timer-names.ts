/** Timers, which go off at a time of the tenant's clock. */
export const timerNames = [
  'releaseOrder',
  'autopilot',
  'backorder30Days',
  'backorder53Days',
  'cancelBackorder',
  'releasePreorder',
  'authorizePayments',
  'endSoftReservation',
  'stockTransfer',
  'retryWebhook',
  'sendWebhook',
  'writeExport',
  'readImport',
] as const;
export type TimerName = (typeof timerNames)[number];
