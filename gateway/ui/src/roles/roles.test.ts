import { expect, test } from 'vitest';
import type { InitiativeSummary } from '../api/queries';
import { initiativesFor, jobAddress } from './jobAddress';
import { formOf, stretches } from './marks';
import { readQuery, readRoleSearch } from './search';

test('the text is cut at every mark, and marks may lie over one another', () => {
  const text = 'Create buzz and energise.';
  const cut = stretches(text, [{ offset: 0, length: 11 }, { offset: 7, length: 8 }]);
  expect(cut.map((one) => one.text).join('')).toBe(text);
  expect(cut).toEqual([
    { text: 'Create ', findings: [0] },
    { text: 'buzz', findings: [0, 1] },
    { text: ' and', findings: [1] },
    { text: ' energise.', findings: [] },
  ]);
});

test('marks outside the text mark nothing, and no text has no stretches', () => {
  expect(stretches('abc', [{ offset: 5, length: 9 }, { offset: 1, length: 0 }])).toEqual([{ text: 'abc', findings: [] }]);
  expect(stretches('', [{ offset: 0, length: 4 }])).toEqual([]);
});

test('files are known by their endings', () => {
  expect(formOf('Post.DOCX')).toContain('wordprocessingml');
  expect(formOf('post.exe')).toBeUndefined();
});

test('a job description without an initiative is that of the role alone', () => {
  const wanted = { role: 'a', language: 'en', format: 'pdf' };
  expect(jobAddress({ ...wanted, initiative: '', scope: '' })).toBe('/api/roles/a/job-description?language=en&format=pdf');
  expect(jobAddress({ ...wanted, initiative: 'x', scope: 'A b' })).toContain('initiative=x&scope=A+b');
});

test('the seats of a role are those whose suggestion names it', () => {
  const all = [
    { id: 'x', title: 'X', suggestions: [{ roleId: 'a', scope: 'one' }, { roleId: 'b', scope: 'two' }] },
  ] as unknown as InitiativeSummary[];
  expect(initiativesFor('b', all)).toEqual([{ id: 'x', title: 'X', scope: 'two' }]);
});

test('the address of a role is read, and rubbish is left out', () => {
  expect(readRoleSearch({ tab: 'versions', from: '1', to: '-2' })).toEqual({ tab: 'versions', from: '1' });
  expect(readRoleSearch({ tab: 'nothing' })).toEqual({});
  expect(readQuery({ q: '' })).toEqual({});
});
