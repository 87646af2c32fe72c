/**
 * Headers of every answer: browsers must not guess its type, and pages of other origins must not
 * embed it.
 */
export const GUARD_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};
