import { faker as shared } from '@faker-js/faker/locale/en';
import { Mersenne } from '../../core/values/mersenne.js';

const random = new Mersenne();
const Faker = shared.constructor as new (of: { locale: object; randomizer: object }) => typeof shared;
const faker = new Faker({ locale: shared.rawDefinitions, randomizer: { next: () => random.next() } });

const DIGITS = '0123456789';
const HEX = `${DIGITS}abcdef`;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const UUID_DIGITS = Array.from({ length: 36 }, (_, at) => at).filter((at) => ![8, 13, 14, 18, 19, 23].includes(at));

/** The text in the making. One that is added up keeps all of its parts in memory. */
const text = Buffer.alloc(64);

/** Draws a text of this length, one number of the stream for each character. */
function drawn(characters: string, length: number): string {
  for (let i = 0; i < length; i += 1) text[i] = draw(characters);
  return text.toString('latin1', 0, length);
}

const draw = (characters: string): number => characters.charCodeAt(Math.floor(random.next() * characters.length));

/** Begins the stream of this seed, a whole number of 32 bits: it gives the same values again. */
export const seedFakes = (seed: number): void => random.seed(seed);

export const firstName = (): string => faker.person.firstName();
export const lastName = (): string => faker.person.lastName();
/** A number and a street, such as `210 Barton Road`. */
export const streetAddress = (): string => `${faker.location.buildingNumber()} ${faker.location.street()}`;

/*
 * The texts that mean nothing are drawn here as faker draws them, in an eighth of its time: an
 * order has ten of them. It draws hex digits from those of both cases, so that letters come more
 * often.
 */
export const hex = (length: number): string => drawn(`${HEX}abcdef`, length);
export const lowercase = (length: number): string => drawn(DIGITS + LETTERS, length);
export const uppercase = (length: number): string => drawn(DIGITS + LETTERS.toUpperCase(), length);

/** A UUID in the format of version 4, whose variant is drawn last. */
export function fakeUuid(): string {
  for (const at of UUID_DIGITS) text[at] = draw(HEX);
  for (const at of [8, 13, 18, 23]) text[at] = 0x2d;
  text[14] = 0x34;
  text[19] = draw('89ab');
  return text.toString('latin1', 0, 36);
}
