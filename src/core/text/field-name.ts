/** The path to a value: names and positions. */
export type Path = readonly (string | number)[];

/** Formats a path: `products[2].stock[0].onHand`. */
export const fieldName = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
