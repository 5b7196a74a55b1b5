import { useTranslation } from 'react-i18next';

/** The number of the rule behind a sentence; it says of itself what it is. */
export function Rule({ rule }: { rule: string | null | undefined }) {
  const { t } = useTranslation();
  // some refusals come from no rule of the book
  if (!rule || !/^R\d/.test(rule)) return null;
  return (
    <abbr className="rule" title={t('rule', { rule })}>
      {rule}
    </abbr>
  );
}
