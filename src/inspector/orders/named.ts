import type { Shape } from '../api/shapes.js';
import { phrase, stamp } from '../ui/words.js';

/** The buckets whose names are more than one word. */
const BUCKET = /\b(?:readyForPickup|pickedUp|(?:pending|processing|rejected)Return|pendingExchange)\b/g;
const TIME = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** The sandbox's sentence as people read it: times as everywhere here, and buckets as words. */
export const readable = (sentence: string): string => sentence.replace(TIME, (time) => `${stamp(time)} UTC`).replace(BUCKET, phrase);

/** The same with the SKU of a line in the place of its long id. */
export const named = (sentence: string, lines: readonly Shape<'InspectedLine'>[]): string =>
  readable(lines.reduce((text, { lineItemId, sku }) => text.replaceAll(`Line ${lineItemId}`, sku), sentence));
