import { useIsFetching } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLine } from './live';

/** Whether what is shown follows what others do, in a word. */
export function LiveState() {
  const { t } = useTranslation();
  const line = useLine();
  const fetching = useIsFetching() > 0;
  const state = line === 'live' && fetching ? 'busy' : line;
  return (
    <span className="live" data-line={line} role="status" title={t(`live.${state}Long`)}>
      <span className="live-dot" aria-hidden="true" />
      <span className="live-words">{t(`live.${state}`)}</span>
    </span>
  );
}
