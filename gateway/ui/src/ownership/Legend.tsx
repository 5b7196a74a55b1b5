import { useTranslation } from 'react-i18next';
import { LOOKS } from './select';
import { Swatch } from './Swatch';

export function Legend() {
  const { t } = useTranslation('ownership');
  return (
    <ul className="legend" aria-label={t('legend.title')}>
      {LOOKS.filter((look) => look !== 'requested').map((look) => (
        <li key={look}>
          <Swatch look={look} />
          {t(`look.${look}`)}
        </li>
      ))}
      <li>
        <span className="risk-mark" aria-hidden="true" />
        {t('legend.risk')}
      </li>
      <li>
        <span className="three" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {t('legend.bars')}
      </li>
    </ul>
  );
}
