import { numbersOf } from '../work/bounds.js';

/** What a recipe, a scenario or a config file can have at most, so that reading it stays quick. */
export const yamlBounds = {
  characters: { most: 16_000_000, describes: 'characters' },
  tokens: { most: 1_000_000, describes: 'tokens: keys, values and the marks between them' },
  aliases: { most: 100, describes: 'times that one anchor may be repeated, repetitions within it included' },
  problems: { most: 100, describes: 'problems that are listed' },
} as const;

/** The bounds as numbers. */
export type YamlBounds = Readonly<Record<keyof typeof yamlBounds, number>>;

export const YAML_BOUNDS: YamlBounds = numbersOf(yamlBounds);
