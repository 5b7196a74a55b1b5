import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface Text {
  en: string;
  fr: string;
}

/** A text of a role in the language that is read. */
export function useText() {
  const { i18n } = useTranslation();
  const french = i18n.language === 'fr';
  return useCallback((text: Text | null | undefined) => (text ? (french ? text.fr : text.en) : ''), [french]);
}
