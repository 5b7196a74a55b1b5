import i18next, { type TFunction } from 'i18next';
import app from '../src/words/en/app.json';
import brief from '../src/words/en/brief.json';
import initiatives from '../src/words/en/initiatives.json';
import ownership from '../src/words/en/ownership.json';
import roles from '../src/words/en/roles.json';
import appFr from '../src/words/fr/app.json';
import briefFr from '../src/words/fr/brief.json';
import initiativesFr from '../src/words/fr/initiatives.json';
import ownershipFr from '../src/words/fr/ownership.json';
import rolesFr from '../src/words/fr/roles.json';
import { spaced } from '../src/words/spaced';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const words = i18next.createInstance();
await words.init({
  lng: 'en',
  fallbackLng: false,
  defaultNS: 'app',
  interpolation: { escapeValue: false },
  resources: {
    en: { app, brief, initiatives, ownership, roles },
    fr: spaced('fr', { app: appFr, brief: briefFr, initiatives: initiativesFr, ownership: ownershipFr, roles: rolesFr }),
  },
});

/** The words that the application shows in a language, by the names it has for them. */
export function wordsIn(language: Language): (name: string, values?: Record<string, unknown>) => string {
  const t = words.getFixedT(language) as TFunction;
  return (name, values = {}) => {
    if (!words.exists(name, { lng: language, ...values })) throw new Error(`There is no word called ${name}`);
    return t(name as never, values as never) as unknown as string;
  };
}
