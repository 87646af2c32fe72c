import type { Refusal } from '../core/forms/errors.js';
import type { LegalMove } from '../domain/moves/by-hand.js';

/**
 * The error of a refused move. Its message has the reason that the API gives and the moves that are
 * possible instead, one per line.
 */
export class RefusedMove extends Error {
  readonly legal: readonly LegalMove[];

  constructor(refusal: Refusal, legal: readonly LegalMove[]) {
    super([refusal.message, legal.length > 0 ? 'Possible now:' : 'No move is possible now.', ...legal.map(line)].join('\n'), {
      cause: refusal,
    });
    this.name = 'RefusedMove';
    this.legal = legal;
  }
}

const line = ({ move, hold, items }: LegalMove): string => {
  const units = items.map(({ lineItemId, quantity }) => `${lineItemId} × ${quantity}`).join(', ');
  return `  ${[move, hold, units].filter((part) => part !== undefined && part !== '').join(' ')}`;
};
