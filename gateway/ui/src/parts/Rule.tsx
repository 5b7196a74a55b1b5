import { useTranslation } from 'react-i18next';

/** The number of the rule behind a sentence; it says of itself what it is. */
export function Rule({ rule }: { rule: string | null | undefined }) {
  const { t } = useTranslation();
  if (!rule) return null;
  return (
    <abbr className="rule" title={t('rule', { rule })}>
      {rule}
    </abbr>
  );
}
