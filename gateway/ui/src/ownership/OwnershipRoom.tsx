import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export const Route = createLazyRoute('/ownership')({ component: OwnershipRoom });

function OwnershipRoom() {
  const { t } = useTranslation('ownership');
  return <h1>{t('title')}</h1>;
}
