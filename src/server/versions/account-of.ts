import type { IncomingHttpHeaders } from 'node:http';
import { conventionsOf } from './conventions-of.js';

/** The account that the headers of a call of the control API name; undefined if they name none. */
export const accountOf = (headers: IncomingHttpHeaders): string | undefined => conventionsOf('control').contextOf(headers).account;
