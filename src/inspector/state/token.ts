import { signal } from '@preact/signals';
import { kept } from './kept.js';

/** The control token: kept for this tab only. */
export const token = kept(sessionStorage, 'oms-sandbox token');

/** Whether a call was answered that it needs the token. */
export const tokenWanted = signal(false);
