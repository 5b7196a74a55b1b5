import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiativesQuery, namesQuery, type InitiativeSummary } from '../api/queries';
import { Stale, Unanswered } from '../parts/Asked';
import { EmptyState } from '../parts/Notices';
import { Icon } from '../parts/Icon';
import { useFormats } from '../words/format';
import { inListOrder, matches, owningOf, OWNINGS, VERDICTS, written, type ListFilters } from './listFilters';
import { SavedFilters } from './SavedFilters';
import { Owning, VerdictMark } from './VerdictMark';
import { useBriefWords } from './useBriefWords';
import './initiatives.css';

export const Route = createLazyRoute('/initiatives')({ component: InitiativesRoom });

const STEP = 60;

function InitiativesRoom() {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { compare } = useFormats();
  const filters: ListFilters = useSearch({ from: '/initiatives' });
  const go = useNavigate();
  const asked = useInfiniteQuery(initiativesQuery);
  const { hasNextPage, isFetching, fetchNextPage } = asked;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const all = useMemo(() => asked.data?.pages.flatMap((page) => page.items) ?? [], [asked.data]);
  const found = useMemo(() => inListOrder(all.filter((one) => matches(one, filters)), compare), [all, filters, compare]);
  const set = (next: ListFilters) => void go({ to: '/initiatives', search: next, replace: true });
  if (!asked.data) return <Unanswered asked={asked} />;
  return (
    <div className="stack">
      <header className="room-head">
        <div>
          <h1>{t('list.title')}</h1>
          <p className="quiet">{t('list.what')}</p>
        </div>
        <Link to="/new-initiative" className="button" data-kind="main">
          {t('list.new')}
        </Link>
      </header>
      <Stale asked={asked} />
      {all.length === 0 ? (
        <EmptyState icon="initiatives" title={t('list.emptyTitle')}>
          <p>{t('list.emptyWhat')}</p>
          <p>{t('list.emptyHow')}</p>
        </EmptyState>
      ) : (
        <>
          <Filters all={all} filters={filters} set={set} />
          <SavedFilters filters={filters} set={set} />
          <Found key={written(filters)} found={found} all={all.length} onClear={() => set({})} />
        </>
      )}
    </div>
  );
}

interface FilterProps {
  all: InitiativeSummary[];
  filters: ListFilters;
  set: (next: ListFilters) => void;
}

function Filters({ all, filters, set }: FilterProps) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { compare } = useFormats();
  const areas = useMemo(() => [...new Set(all.map((one) => one.area))].sort(compare), [all, compare]);
  const change = (key: keyof ListFilters, value: string) => {
    const { [key]: _, ...others } = filters;
    set(value ? { ...others, [key]: value } : others);
  };
  return (
    <form className="filters" role="search" aria-label={t('list.filters')} onSubmit={(event) => event.preventDefault()}>
      <label className="field" data-wide="true">
        <span>{t('list.search')}</span>
        <input type="search" value={filters.q ?? ''} onChange={(event) => change('q', event.currentTarget.value)} />
      </label>
      <label className="field">
        <span>{t('list.verdict')}</span>
        <select value={filters.verdict ?? ''} onChange={(event) => change('verdict', event.currentTarget.value)}>
          <option value="">{t('list.any')}</option>
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(`brief:short.${verdict}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('list.owning')}</span>
        <select value={filters.owning ?? ''} onChange={(event) => change('owning', event.currentTarget.value)}>
          <option value="">{t('list.any')}</option>
          {OWNINGS.map((owning) => (
            <option key={owning} value={owning}>
              {t(`owning.${owning}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('brief:ask.area')}</span>
        <select value={filters.area ?? ''} onChange={(event) => change('area', event.currentTarget.value)}>
          <option value="">{t('list.any')}</option>
          {areas.map((area) => (
            <option key={area}>{area}</option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filters.blocked === 'yes'}
          onChange={(event) => change('blocked', event.currentTarget.checked ? 'yes' : '')}
        />
        {t('list.blocked')}
      </label>
    </form>
  );
}

function Found({ found, all, onClear }: { found: InitiativeSummary[]; all: number; onClear: () => void }) {
  const { t } = useTranslation('initiatives');
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <p className="quiet" role="status">
        {found.length < all ? t('list.found', { shown: found.length, count: all }) : t('list.all', { count: all })}
        {found.length < all && (
          <button type="button" className="link" onClick={onClear}>
            {t('list.clear')}
          </button>
        )}
      </p>
      {found.length === 0 ? (
        <EmptyState icon="search" title={t('list.nothingTitle')}>
          <p>{t('list.nothingWords')}</p>
        </EmptyState>
      ) : (
        <ul className="rows">
          {found.slice(0, shown).map((one) => (
            <Row key={one.id} initiative={one} />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
          {t('list.more', { count: found.length - shown })}
        </button>
      )}
    </>
  );
}

function Row({ initiative }: { initiative: InitiativeSummary }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const names = useQuery(namesQuery).data;
  const { value } = useBriefWords();
  const { list } = useFormats();
  const { diagnosis } = initiative;
  const owners = initiative.mandates
    .filter((mandate) => mandate.state === 'ACTIVE' || mandate.state === 'CONFIRMED')
    .map((mandate) => names?.get(mandate.personId) ?? mandate.personId);
  const first = initiative.suggestions[0]?.candidates[0];
  const owning = owningOf(initiative);
  return (
    <li className="row">
      <div className="row-main">
        <Link to="/initiatives/$id" params={{ id: initiative.id }} className="row-title">
          {initiative.title}
        </Link>
        <p className="quiet">
          {initiative.area} · {initiative.unit}
        </p>
      </div>
      <div className="row-verdict">
        <VerdictMark verdict={diagnosis.verdict} />
        <small className="quiet">
          {diagnosis.responsibilityType && diagnosis.responsibilityType !== 'UNDETERMINED'
            ? t(`brief:obligation.${diagnosis.responsibilityType}`)
            : t(`brief:confidence.${diagnosis.confidence}`)}
        </small>
      </div>
      <div className="row-owner">
        <Owning owning={owning} />
        <small className="quiet">
          {owners.length > 0
            ? list(owners)
            : owning === 'OPEN' && first
              ? t('list.suggested', { name: names?.get(first.personId) ?? value(first.personId) })
              : ''}
        </small>
      </div>
      <p className="row-counts">
        {diagnosis.blockers > 0 && (
          <span data-kind="gap">
            <Icon name="warning" size={14} /> {t('counts.blockers', { count: diagnosis.blockers })}
          </span>
        )}
        {diagnosis.warnings > 0 && <span>{t('counts.warnings', { count: diagnosis.warnings })}</span>}
        {diagnosis.questions > 0 && <span>{t('counts.questions', { count: diagnosis.questions })}</span>}
      </p>
    </li>
  );
}
