interface Wanted {
  roleId: string;
  initiative: string;
  scope: string;
  person: string;
  language: string;
  format: string;
}

/** Where the letter is; names and scopes go in as people wrote them, so all is escaped. */
export function letterAddress({ roleId, ...query }: Wanted): string {
  return `/api/roles/${encodeURIComponent(roleId)}/mandate-letter?${new URLSearchParams(query)}`;
}
