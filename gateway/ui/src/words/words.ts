import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import app from './en/app.json';
import type brief from './en/brief.json';
import type initiatives from './en/initiatives.json';
import type ownership from './en/ownership.json';
import type roles from './en/roles.json';
import appFr from './fr/app.json';
import { spaced } from './spaced';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT = 'mandate.language';
// the words of the shell come with it: asking for them would hold up the first picture
const files = import.meta.glob<{ default: object }>(['./*/*.json', '!./*/app.json']);

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof app;
      brief: typeof brief;
      initiatives: typeof initiatives;
      ownership: typeof ownership;
      roles: typeof roles;
    };
    enableSelector: false;
  }
}

/** Brings the words of a room when it is entered, in the language that is read. */
const rooms: BackendModule = {
  type: 'backend',
  init() {},
  async read(language: string, room: string) {
    const file = files[`./${language}/${room}.json`];
    if (!file) throw new Error(`No words for ${room} in ${language}`);
    return spaced(language, (await file()).default);
  },
};

/** The language that was chosen here, else the first of the browser's that we speak. */
export function firstLanguage(): Language {
  const wished = [localStorage.getItem(KEPT) ?? '', ...navigator.languages];
  for (const wish of wished) {
    const known = LANGUAGES.find((language) => wish.toLowerCase().startsWith(language));
    if (known) return known;
  }
  return 'en';
}

/** Ready when the words of the shell are there. */
export async function speak(language: Language): Promise<void> {
  i18next.on('languageChanged', (now) => (document.documentElement.lang = now));
  await i18next
    .use(rooms)
    .use(initReactI18next)
    .init({
      lng: language,
      // no fallback: a test holds both languages to the same keys
      fallbackLng: false,
      supportedLngs: [...LANGUAGES],
      ns: ['app'],
      resources: { en: { app }, fr: { app: spaced('fr', appFr) } },
      partialBundledLanguages: true,
      defaultNS: 'app',
      interpolation: { escapeValue: false }, // React puts texts in as texts
      react: { useSuspense: true },
      showSupportNotice: false,
    } as Parameters<typeof i18next.init>[0]);
}

/** Asks for the words of a room before it is drawn. */
export function foresee(room: 'ownership' | 'initiatives' | 'roles'): void {
  void i18next.loadNamespaces(room);
}

export async function change(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
}
