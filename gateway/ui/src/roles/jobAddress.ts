import type { InitiativeSummary } from '../api/queries';

/** The forms in which a paper is made. */
export const FORMS = ['pdf', 'docx', 'html', 'md', 'jsonld'] as const;

interface Wanted {
  role: string;
  initiative: string;
  scope: string;
  language: string;
  format: string;
}

/** Where the job description is; without an initiative the role alone is described. */
export function jobAddress({ role, initiative, scope, ...others }: Wanted): string {
  const query = new URLSearchParams(others);
  if (initiative) {
    query.set('initiative', initiative);
    query.set('scope', scope || 'whole');
  }
  return `/api/roles/${encodeURIComponent(role)}/job-description?${query}`;
}

/** The seats that a role fills, as far as a suggestion names the role. */
export function initiativesFor(role: string, all: readonly InitiativeSummary[]): { id: string; title: string; scope: string }[] {
  return all.flatMap(({ id, title, suggestions }) =>
    suggestions.filter((one) => one.roleId === role).map((one) => ({ id, title, scope: one.scope })),
  );
}
