/**
 * A copy of a record without some fields and with others added. Field by field: spreading one record of many fields over another takes the engine
 * several times as long.
 */
export function reshape<R extends object, H extends keyof R & string, A extends object>(
  record: R,
  hidden: readonly H[],
  added: A,
): Omit<R, H | keyof A> & A {
  const shaped: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) if (!(hidden as readonly string[]).includes(key)) shaped[key] = value;
  for (const [key, value] of Object.entries(added)) shaped[key] = value;
  return shaped as Omit<R, H | keyof A> & A;
}
