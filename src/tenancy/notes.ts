import type { Message } from '../kit/route.js';

/** The note of a stream that the tenant's earlier records are gone. No reader can go on from it. */
export const RESET: Message = { id: '', event: 'reset', data: { message: 'The tenant was replaced; what was sent before may be gone' } };

/** The note of a stream that records are missing between the messages before and after it. */
export const MISSED: Message = { event: 'missed', data: { message: 'Some records were not sent; the list has those that are kept' } };
