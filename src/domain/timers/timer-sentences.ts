import type { TimerName } from '../../model/timer-names.js';

/** What each timer does when it goes off, for people: a sentence without its end. */
export const timerSentences: Readonly<Record<TimerName, string>> = {
  releaseOrder: 'Releases the order, and allocates it where the lifecycle is auto',
  autopilot: 'Makes the next move that the policy autopilot names',
  backorder30Days: 'Asks the customer to agree to the delay, for the first time',
  backorder53Days: 'Asks the customer to agree to the delay, for the last time',
  cancelBackorder: 'Cancels the units that still wait, unless the customer agreed to the delay',
  releasePreorder: 'Releases the preordered units as far as stock covers them',
  authorizePayments: 'Authorizes the payments of the order for which that was asked',
  endSoftReservation: 'Gives the softly reserved units back',
  stockTransfer: 'Stocks the units of a transfer whose time to wait at the location is over',
  retryWebhook: 'Sends a webhook once more that did not arrive',
  sendWebhook: 'Sends a webhook that was delayed',
  writeExport: 'Writes the file of an export',
  readImport: 'Reads the file of an import',
};
