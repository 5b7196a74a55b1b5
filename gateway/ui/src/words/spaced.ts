/** French keeps a sign and its word in one line: the space between them must not break. */
export function spaced<T extends object>(language: string, words: T): T {
  if (language !== 'fr') return { ...words };
  const text = JSON.stringify(words).replace(/ ([:;?!»%])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
  return JSON.parse(text) as T;
}
