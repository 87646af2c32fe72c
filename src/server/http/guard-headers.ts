/**
 * Headers of every answer: what it is may not be guessed, and no page of another origin may embed
 * it.
 */
export const GUARD_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};
