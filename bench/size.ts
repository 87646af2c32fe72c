/** How much a run measures. */
export interface Size {
  /** Starts of each server. */
  starts: number;
  /** The seconds that each load lasts, and how often the servers take turns. */
  seconds: number;
  turns: number;
  connections: readonly number[];
  /** The number of requests of a kind that are timed one by one. */
  samples: number;
  few: number;
  many: number;
  /** How many records of each kind the families are compared with. */
  records: readonly [few: number, many: number];
  /** The number of orders in measurements that use 10,000 in a full run. */
  thousands: number;
  /** How many moves the order has whose page is measured. */
  moves: number;
  /** How often a load is measured with the page, and without it. */
  pageTurns: number;
  /** The tests in the file of contract tests. */
  contractTests: number;
}

export const FULL: Size = {
  starts: 9,
  seconds: 3,
  turns: 3,
  connections: [1, 10, 50],
  samples: 300,
  few: 100,
  many: 100_000,
  records: [1_000, 8_000],
  thousands: 10_000,
  moves: 2_500,
  pageTurns: 9,
  contractTests: 1_000,
};

/** For an estimate of the ratios in less than a minute. */
export const SHORT: Size = {
  starts: 3,
  seconds: 1,
  turns: 1,
  connections: [10],
  samples: 100,
  few: 100,
  many: 5_000,
  records: [200, 1_600],
  thousands: 1_000,
  moves: 200,
  pageTurns: 3,
  contractTests: 100,
};
