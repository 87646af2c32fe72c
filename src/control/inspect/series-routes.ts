import type { Routes } from '../../kit/route.js';
import type { Tx } from '../../store/tx.js';
import type { ControlContext } from '../context.js';
import { op } from '../op.js';
import { readSeries, type SeriesAsked } from './series.js';

/** `GET /__sandbox/series`: numbers of the tenant over time. */
export const seriesRoutes = ({ tenancy }: ControlContext): Routes => [
  op('getSeries', {
    does: (tx: Tx, asked: SeriesAsked) => readSeries(tx, asked, tenancy),
    with: ({ query }) => query,
    returns: (series) => series,
  }),
];
