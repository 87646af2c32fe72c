/** Opens the inspector in the browser of this machine; says so if there is none. */
export async function openPage(url: string): Promise<void> {
  const { default: open } = await import('open');
  await open(url).catch(({ message }: Error) => {
    process.stderr.write(`The page could not be opened (${message}). It is at ${url}/\n`);
  });
}
