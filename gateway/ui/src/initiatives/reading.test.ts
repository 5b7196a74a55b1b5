import { expect, test } from 'vitest';
import { linesOf, numberOf, shareOf, tagsOf } from './reading';

test.each([
  ['12', 12], ['1 200', 1200], ['1,200', 1200], ['1 200,5', 1200.5], ['0.5', 0.5], ['', undefined], ['ten', undefined], ['-3', undefined],
])('%s is read as %s', (text, number) => expect(numberOf(text, false)).toBe(number));

test('what counts things has no decimals', () => expect(numberOf('1.5', true)).toBeUndefined());

test('percentages become shares of one', () => {
  expect(shareOf('12,5 %')).toBe(0.125);
  expect(shareOf('101')).toBeUndefined();
});

test('empty lines and tags say nothing', () => {
  expect(linesOf(' a \n\n b')).toEqual(['a', 'b']);
  expect(linesOf(' \n')).toBeUndefined();
  expect(tagsOf('fr, en:B2;de')).toEqual(['fr', 'en:B2', 'de']);
});
