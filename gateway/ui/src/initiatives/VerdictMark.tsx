import { useTranslation } from 'react-i18next';
import type { Owning as Owned, Verdict } from './listFilters';

/** The management kind as a word with a shape of its own, never by colour alone. */
export function VerdictMark({ verdict, long }: { verdict: Verdict; long?: boolean }) {
  const { t } = useTranslation('brief');
  return (
    <span className="verdict-mark" data-verdict={verdict}>
      <i aria-hidden="true" />
      {t(`${long ? 'verdict' : 'short'}.${verdict}`)}
    </span>
  );
}

export function Owning({ owning }: { owning: Owned }) {
  const { t } = useTranslation('initiatives');
  return (
    <span className="owning" data-owning={owning}>
      {owning === 'OPEN' && <b aria-hidden="true">✕ </b>}
      {t(`owning.${owning}`)}
    </span>
  );
}
