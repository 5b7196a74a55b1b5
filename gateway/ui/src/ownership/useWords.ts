import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../words/format';
import type { Entry } from './filters';
import type { Words } from './paint';
import type { Ownership } from './useOwnership';

/** The words that go onto the picture. */
export function useWords({ names }: Pick<Ownership, 'names'>): Words {
  const { t } = useTranslation('ownership');
  const { number } = useFormats();
  return useMemo(
    () => ({
      number,
      level: (level) => t(`level.${level}`),
      owner: (entry: Entry) =>
        entry.owners.length > 0
          ? entry.owners.map((owner) => names.get(owner.personId) ?? owner.personId).join(', ')
          : t(entry.status === 'NO_SEAT' ? 'noOwnerNeeded' : 'nobody'),
      gaps: (count: number) => (count > 0 ? t('gaps', { count }) : ''),
      more: (count: number) => t('map.more', { count }),
    }),
    [t, number, names],
  );
}
