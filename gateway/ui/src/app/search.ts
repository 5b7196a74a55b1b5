/** Filters in the URL as people read and write them: `?level=GROUND&q=press`, no JSON. */
export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function writeSearch(search: Record<string, unknown>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (value !== undefined && value !== null && value !== '') written.set(name, String(value));
  const text = written.toString();
  return text ? `?${text}` : '';
}
