/** The numbers of bounds that also say what they bound. */
export const numbersOf = <N extends string>(bounds: Readonly<Record<N, { readonly most: number }>>): Readonly<Record<N, number>> =>
  Object.fromEntries(Object.entries<{ readonly most: number }>(bounds).map(([name, { most }]) => [name, most])) as Record<N, number>;
