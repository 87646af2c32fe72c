import { createVitest, type Vitest } from 'vitest/node';
import type { Alteration, Alterations } from './alteration.js';

/** What a test file is to notice. */
export interface Try extends Alteration {
  readonly file: string;
}

/** Something about an operation that a test has to assert, and the ways to see that it does. */
export interface Claim {
  readonly operationId: string;
  readonly kind: 'state' | 'field';
  /** In the order in which they are made, until a file notices. */
  readonly tries: readonly Try[];
}

/** A claim whose tries are not yet over. */
interface Open {
  readonly claim: Claim;
  left: readonly Try[];
}

/** The next try of as many claims as there are files: a file has one alteration at a time. */
function roundOf(open: readonly Open[]): Map<string, Open> {
  const round = new Map<string, Open>();
  for (const one of open) {
    const [next] = one.left;
    if (next && !round.has(next.file)) round.set(next.file, one);
  }
  return round;
}

interface Outcome {
  /** How often the server was wrong. */
  altered: number;
  noticed: boolean;
}

/** Runs the files of a round, each with its alteration. */
async function outcomesOf(vitest: Vitest, round: ReadonlyMap<string, Open>): Promise<Map<string, Outcome>> {
  const alterations: Alterations = Object.fromEntries(Array.from(round, ([file, { left }]) => [file, left[0] as Try]));
  vitest.provide('alterations', alterations);
  const specifications = Object.keys(alterations).flatMap((file) => vitest.getModuleSpecifications(`${vitest.config.root}/${file}`));
  const { testModules } = await vitest.runTestSpecifications(specifications);
  return new Map(
    testModules.map((module) => {
      const { altered = 0 } = module.meta();
      return [module.relativeModuleId, { altered, noticed: altered > 0 && !module.ok() }];
    }),
  );
}

/** The tries that are left after one that nobody noticed. */
function leftAfter([made, ...others]: readonly Try[], { altered }: Outcome): readonly Try[] {
  // It changes something, so what it answers proves nothing.
  return made?.of === 'changes' && altered > 0 ? others.filter(({ of }) => of === 'changes') : others;
}

/**
 * Runs the tests against a server that is wrong about one operation a file, until a file notices
 * each claim or none does. Returns the files that noticed. `tell` hears of every round.
 */
export async function prove(claims: readonly Claim[], tell: (round: string) => void): Promise<Map<Claim, string>> {
  const proofs = new Map<Claim, string>();
  const vitest = await createVitest('test', { project: ['sources'], watch: false, reporters: [{}], silent: true, run: true });
  try {
    await vitest.globTestSpecifications();
    let open = claims.map((claim): Open => ({ claim, left: claim.tries }));
    for (let number = 1; ; number++) {
      open = open.filter(({ claim, left }) => left.length > 0 && !proofs.has(claim));
      const round = roundOf(open);
      if (round.size === 0) return proofs;
      tell(`round ${number}: ${round.size} files, ${open.length} of ${claims.length} claims to prove`);
      const outcomes = await outcomesOf(vitest, round);
      for (const [file, one] of round) {
        const outcome = outcomes.get(file) ?? { altered: 0, noticed: false };
        if (outcome.noticed) proofs.set(one.claim, file);
        else one.left = leftAfter(one.left, outcome);
      }
    }
  } finally {
    await vitest.close();
  }
}
