/** A value as the one of a list that it is; undefined where it is none of them. */
export const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined => list.find((one) => one === value);
