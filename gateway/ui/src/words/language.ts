import { useTranslation } from 'react-i18next';
import type { Language } from './words';

/** The language that is read now, for questions whose answers are sentences. */
export function useReadLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
