/** Returns a value with the type of the list's entries if the list has it; otherwise undefined. */
export const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined => list.find((one) => one === value);
