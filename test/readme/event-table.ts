import { causesOf } from '../../scripts/asyncapi/causes.js';
import { subscribableTypes } from '../../src/domain/events/event-types.js';

/** Every event that webhooks may subscribe to, with its causes. */
export const eventRows = (): [event: string, causes: string][] => subscribableTypes.map((type) => [`\`${type}\``, causesOf(type)]);
