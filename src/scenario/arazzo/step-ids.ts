/** Turns a text into an id of Arazzo: letters, digits and hyphens, beginning with a letter. */
export function slugOf(text: string): string {
  const bare = text
    .replaceAll(/\$\{[^}]*\}/g, ' ')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return /^[A-Za-z]/.test(bare) ? bare : `step-${bare}`.replace(/-$/, '');
}

/** Makes the function that gives steps ids by what they do: `createOrder`, `createOrder-2`. */
export function stepIds(): (label: string) => string {
  const taken = new Set<string>();
  return (label) => {
    const slug = slugOf(label);
    let id = slug;
    for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
    taken.add(id);
    return id;
  };
}
