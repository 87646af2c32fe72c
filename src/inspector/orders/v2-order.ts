import type { components } from '../../contract-types.js';
import type { Shape } from '../api/shapes.js';

/** An order as v2 answers it. */
export type Order = components['schemas']['Order'];

/** An order with all that is known of it. The control API shows the order itself as v2 does. */
export type InspectedOrder = Omit<Shape<'InspectedOrder'>, 'order'> & { order: Order };

interface Named {
  name?: { first?: string; last?: string };
}

export const nameOf = (person: Named | undefined): string => [person?.name?.first, person?.name?.last].filter(Boolean).join(' ');
