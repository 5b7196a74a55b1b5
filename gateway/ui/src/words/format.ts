import { useTranslation } from 'react-i18next';

/** Numbers, months and times as the language writes them. */
export interface Formats {
  number: (value: number) => string;
  percent: (share: number) => string;
  /** Basis points as points of a hundred, with as many decimals everywhere. */
  points: (basis: number) => string;
  month: (yearMonth: string) => string;
  date: (isoDate: string) => string;
  time: (millis: number) => string;
  list: (items: string[]) => string;
  compare: (a: string, b: string) => number;
}

const made = new Map<string, Formats>();

/** Formatters are dear to make: one set a language serves every name on the map. */
export function formatsOf(language: string): Formats {
  const known = made.get(language) ?? make(language);
  made.set(language, known);
  return known;
}

/** The English of these words is European: the day before the month. */
const REGION: Record<string, string> = { en: 'en-GB', fr: 'fr-FR' };

function make(words: string): Formats {
  const language = REGION[words] ?? words;
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const points = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const month = new Intl.DateTimeFormat(language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    points: (basis) => points.format(basis / 100),
    month: (yearMonth) => month.format(new Date(`${yearMonth}-01T00:00:00Z`)),
    date: (isoDate) => date.format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`)),
    time: (millis) => time.format(new Date(millis)),
    list: (items) => list.format(items),
    compare: collator.compare,
  };
}

export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return formatsOf(i18n.language);
}
