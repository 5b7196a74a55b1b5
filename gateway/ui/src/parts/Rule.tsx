import { useTranslation } from 'react-i18next';

/** Some refusals come from no rule of the book, such as a lack of capacity. */
export const isOfTheBook = (rule: string | null | undefined): rule is string => /^R\d/.test(rule ?? '');

/** The number of the rule behind a sentence; it says of itself what it is. */
export function Rule({ rule }: { rule: string | null | undefined }) {
  const { t } = useTranslation();
  if (!isOfTheBook(rule)) return null;
  return (
    <abbr className="rule" title={t('rule', { rule })}>
      {rule}
    </abbr>
  );
}
