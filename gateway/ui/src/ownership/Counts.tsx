import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../words/format';
import { STATUSES, type Entry, type Status } from './filters';
import { RISKS, select, type RiskCode } from './select';
import type { Ownership } from './useOwnership';

/** Numbers before the picture; each leads to what it counts. */
export function Counts({ ownership }: { ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { number } = useFormats();
  const { filters, change, entries } = ownership;
  const { status, risk } = useFacets(ownership);
  const initiatives = useMemo(() => new Set(entries.map((entry) => entry.initiativeId)).size, [entries]);
  return (
    <section className="counts" aria-label={t('counts.title')}>
      <div className="figure" data-figure="initiatives">
        <strong>{number(initiatives)}</strong>
        <span>
          {t('counts.initiatives', { count: initiatives })}
          <small>{t('counts.seats', { count: entries.length })}</small>
        </span>
      </div>
      {STATUSES.filter((one) => status[one] > 0 || one === 'OPEN' || filters.status === one).map((one) => (
        <button
          key={one}
          type="button"
          className="figure"
          data-figure={one}
          data-none={status[one] === 0}
          aria-pressed={filters.status === one}
          onClick={() => change({ status: filters.status === one ? undefined : one })}
        >
          <strong>{number(status[one])}</strong>
          <span>{t(`counts.${one}`)}</span>
        </button>
      ))}
      <div className="risks" role="group" aria-label={t('riskTitle')}>
        {RISKS.filter((one) => one !== 'NO_OWNER' && (risk[one] > 0 || filters.risk === one)).map((one) => (
          <button
            key={one}
            type="button"
            className="risk"
            data-risk={one}
            title={t(`riskWhat.${one}`)}
            aria-pressed={filters.risk === one}
            onClick={() => change({ risk: filters.risk === one ? undefined : one })}
          >
            <span className="risk-mark" aria-hidden="true" />
            {t(`risk.${one}`)} <b>{number(risk[one])}</b>
          </button>
        ))}
      </div>
    </section>
  );
}

/** How many there would be of each status and risk, whichever of them is picked now. */
function useFacets({ map, filters, names }: Ownership) {
  const { area, unit, level, kind, q } = filters;
  return useMemo(() => {
    const { status: pickedStatus, risk: pickedRisk, ...others } = filters;
    const base = select(map, others, names);
    const status = Object.fromEntries(STATUSES.map((one) => [one, 0])) as Record<Status, number>;
    const risk = Object.fromEntries(RISKS.map((one) => [one, 0])) as Record<RiskCode, number>;
    const isRisk = (entry: Entry) => !pickedRisk || entry.risks.some((one) => one.code === pickedRisk);
    for (const entry of base) {
      if (isRisk(entry)) status[entry.status]++;
      if (!pickedStatus || entry.status === pickedStatus) for (const one of entry.risks) risk[one.code]++;
    }
    return { status, risk };
  }, [map, names, area, unit, level, kind, q, filters.status, filters.risk]);
}
