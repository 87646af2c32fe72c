// Generated from the policies of the house and of the families by `npm run types`.

/** Every policy there is. */
export const policyNames = [
  'lifecycle',
  'holdFor',
  'autopilot',
  'autopilotAfter',
  'unknownSku',
  'cancelAfter',
  'cancellableStatuses',
  'cancelReasonCodes',
  'cancelPolicyType',
  'cancelPeriod',
  'captureAt',
  'invoiceAt',
  'scratchedStock',
  'orderTotalCountsReturns',
  'cancelTotalCounts',
  'contradictoryQuantities',
  'staleVersion',
  'unsentFields',
  'appeasableStatuses',
  'emptyQuery',
  'siteContext',
  'unknownFields',
  'subTypes',
  'listLimit',
] as const;
