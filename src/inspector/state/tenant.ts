import { kept } from './kept.js';

/** The account of the tenant that is shown; undefined is the default tenant. */
export const tenant = kept(sessionStorage, 'oms-sandbox tenant');
