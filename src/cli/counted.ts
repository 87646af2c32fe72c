/** A number with its noun, in the plural unless it is one: `3 orders`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
