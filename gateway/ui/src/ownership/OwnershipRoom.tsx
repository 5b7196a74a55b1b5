import './ownership.css';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../app/shortcuts';
import { Stale, Unanswered } from '../parts/Asked';
import { RoomLoading } from '../parts/Loading';
import { EmptyState } from '../parts/Notices';
import { useFormats } from '../words/format';
import { Counts } from './Counts';
import { FEW } from './few';
import { FilterBar } from './FilterBar';
import { Legend } from './Legend';
import { useOwnership, type Ownership } from './useOwnership';
import { ViewSwitch } from './ViewSwitch';

const askForMap = () => import('./MapView');
const MapView = lazy(askForMap);
const Matrix = lazy(() => import('./Matrix'));
const EntryTable = lazy(() => import('./EntryTable'));
const EntryDetail = lazy(() => import('./EntryDetail'));

export const Route = createLazyRoute('/ownership')({ component: OwnershipRoom });

// most come for the map: it is on its way while the room still waits for its data
void askForMap().catch(() => undefined);

function OwnershipRoom() {
  const { ownership, query } = useOwnership();
  if (!ownership) return <Unanswered asked={query} />;
  return (
    <>
      <Stale asked={query} />
      {ownership.map.counts.initiatives === 0 ? <NoInitiativeYet /> : <Shown ownership={ownership} />}
    </>
  );
}

function Shown({ ownership }: { ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { month } = useFormats();
  const { filters, change, entries } = ownership;
  const view = filters.view ?? 'map';
  useViewKeys(ownership);
  return (
    <div className="ownership" data-view={view} data-few={entries.length <= FEW}>
      <header className="ownership-head">
        <h1>
          {t('title')} <small>{t('month', { month: month(ownership.map.month) })}</small>
        </h1>
        <ViewSwitch view={view} onChange={(next) => change({ view: next })} />
      </header>
      <Counts ownership={ownership} />
      <FilterBar ownership={ownership} />
      {entries.length === 0 ? (
        <NothingMatches onClear={() => change(NO_FILTERS)} />
      ) : (
        <Suspense fallback={<RoomLoading />}>
          {view === 'map' && <MapView ownership={ownership} />}
          {view === 'map' && entries.length <= FEW && <EntryTable ownership={ownership} />}
          {view === 'matrix' && <Matrix ownership={ownership} />}
          {view === 'table' && <EntryTable ownership={ownership} />}
        </Suspense>
      )}
      {view !== 'table' && entries.length > 0 && <Legend />}
      <Suspense fallback={null}>
        {filters.initiative !== undefined && <EntryDetail ownership={ownership} />}
      </Suspense>
    </div>
  );
}

/** Takes every filter away and leaves the view. */
export const NO_FILTERS = {
  area: undefined, unit: undefined, level: undefined, kind: undefined, status: undefined,
  risk: undefined, owner: undefined, q: undefined,
} as const;

function useViewKeys({ change, filters }: Ownership): void {
  const { status } = filters;
  const keys = useMemo(
    () => ({
      m: () => change({ view: 'map' }),
      x: () => change({ view: 'matrix' }),
      t: () => change({ view: 'table' }),
      f: () => change({ status: status === 'OPEN' ? undefined : 'OPEN' }),
    }),
    [change, status],
  );
  useShortcuts(keys);
}

function NothingMatches({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('ownership');
  return (
    <EmptyState
      icon="filter"
      title={t('empty.filteredTitle')}
      action={
        <button type="button" className="button" onClick={onClear}>
          {t('clear')}
        </button>
      }
    >
      <p>{t('empty.filteredWords')}</p>
    </EmptyState>
  );
}

function NoInitiativeYet() {
  const { t } = useTranslation('ownership');
  return (
    <EmptyState icon="map" title={t('empty.title')}>
      <p>{t('empty.what')}</p>
      <p>{t('empty.how')}</p>
      <code>deploy/start --import FOLDER</code>
      <code>PUT /api/initiatives/…</code>
    </EmptyState>
  );
}
