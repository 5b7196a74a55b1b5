import { useTranslation } from 'react-i18next';
import { VIEWS, type View } from './filters';

export function ViewSwitch({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const { t } = useTranslation('ownership');
  return (
    <div className="views" role="group" aria-label={t('view.title')}>
      {VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => onChange(one)}>
          {t(`view.${one}`)}
        </button>
      ))}
    </div>
  );
}
