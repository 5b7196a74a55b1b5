import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The outline of a room while its first data are on the way. */
export function RoomLoading() {
  const { t } = useTranslation();
  return (
    <div className="room-loading" role="status">
      <span className="unseen">{t('loading')}</span>
      <Skeleton height={30} width={220} />
      <Skeleton height={44} />
      <Skeleton height="60vh" />
    </div>
  );
}
