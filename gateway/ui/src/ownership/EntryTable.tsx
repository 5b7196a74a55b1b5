import {
  createColumnHelper,
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type SortingState,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../parts/usePrinting';
import { useFormats } from '../words/format';
import { LEVELS, STATUSES, type Entry } from './filters';
import { lookOf, LOOKS, owns } from './select';
import { Swatch } from './Swatch';
import type { Ownership } from './useOwnership';
import { useWords } from './useWords';

const column = createColumnHelper<Entry>();
const ROW = 52;

/** Every seat in a row; only the rows in sight are in the page. */
export default function EntryTable({ ownership }: { ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { compare } = useFormats();
  const words = useWords(ownership);
  const { entries, filters } = ownership;
  const [sorting, setSorting] = useState<SortingState>([]);
  const columns = useMemo(
    () => [
      column.accessor('title', { id: 'initiative', sortingFn: (a, b) => compare(a.original.title, b.original.title) }),
      column.accessor((entry) => `${entry.area} ${entry.unit}`, {
        id: 'where',
        sortingFn: (a, b) => compare(a.original.area, b.original.area) || compare(a.original.unit, b.original.unit),
      }),
      column.accessor((entry) => LEVELS.indexOf(entry.level), { id: 'level' }),
      column.accessor((entry) => LOOKS.indexOf(lookOf(entry)), { id: 'type' }),
      column.accessor((entry) => words.owner(entry), { id: 'owner', sortingFn: (a, b) => compare(a.getValue('owner'), b.getValue('owner')) }),
      column.accessor((entry) => entry.risks.length, { id: 'risks', sortDescFirst: true }),
    ],
    [compare, words],
  );
  const rows = useMemo(() => inOrder(entries, filters.owner, compare), [entries, filters.owner, compare]);
  const table = useReactTable({
    data: rows,
    columns,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  const sorted = table.getRowModel().rows;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: sorted.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 12 });
  // paper has no sight: there all rows are
  const printing = usePrinting();
  const inSight = virtual.getVirtualItems();
  const items = printing ? sorted.map((_, index) => ({ index })) : inSight;
  const before = printing ? 0 : (inSight[0]?.start ?? 0);
  const after = printing ? 0 : virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  return (
    <>
      <p className="shown" role="status">{t('table.shown', { count: entries.length })}</p>
      <div ref={scroller} className="sheet" data-tall="true" tabIndex={0} role="region" aria-label={t('table.caption')}>
        <table className="entries" aria-rowcount={sorted.length + 1}>
          <caption className="unseen">{t('table.caption')}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {table.getFlatHeaders().map((header) => {
                const way = header.column.getIsSorted();
                return (
                  <th key={header.id} scope="col" data-column={header.id} aria-sort={way === 'asc' ? 'ascending' : way === 'desc' ? 'descending' : 'none'}>
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      {header.id === 'level' ? t('levelTitle') : t(`table.${header.id as 'initiative'}`)}
                      <span aria-hidden="true">{way === 'asc' ? '▲' : way === 'desc' ? '▼' : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr aria-hidden="true"><td colSpan={6} style={{ height: before, padding: 0 }} /></tr>}
            {items.map((item) => {
              const row = sorted[item.index];
              return row && (
                <EntryRow key={row.id} index={item.index + 2} measure={virtual.measureElement} position={item.index} entry={row.original} ownership={ownership} owner={words.owner(row.original)} />
              );
            })}
            {after > 0 && <tr aria-hidden="true"><td colSpan={6} style={{ height: after, padding: 0 }} /></tr>}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  entry: Entry;
  index: number;
  position: number;
  owner: string;
  ownership: Ownership;
  measure: (row: HTMLTableRowElement | null) => void;
}

function EntryRow({ entry, index, position, owner, ownership, measure }: RowProps) {
  const { t } = useTranslation('ownership');
  const { percent } = useFormats();
  const { filters, change, names } = ownership;
  const { suggested } = entry;
  const dim = filters.owner !== undefined && !owns(entry, filters.owner);
  return (
    <tr ref={measure} data-index={position} aria-rowindex={index} data-dim={dim} data-status={entry.status}>
      <th scope="row">
        <button type="button" onClick={() => change({ initiative: entry.initiativeId })}>{entry.title}</button>
        {entry.scope !== 'whole' && <small>{t('part', { scope: entry.scope })}</small>}
      </th>
      <td>{entry.unit}<small>{entry.area}</small></td>
      <td>{t(`level.${entry.level}`)}</td>
      <td><span className="owed"><Swatch look={lookOf(entry)} />{entry.status === 'OPEN' || entry.status === 'OWNED' ? t(`kind.${entry.responsibilityType}`) : t(`status.${entry.status}`)}</span></td>
      <td>
        <span className={entry.status === 'OPEN' ? 'missing' : undefined}>{owner}</span>
        {suggested && <small>{t('table.suggested', { name: names.get(suggested.personId) ?? suggested.personId, fit: percent(suggested.fit / 10_000) })}</small>}
      </td>
      <td>
        <ul className="risk-list">
          {entry.risks.filter((risk) => risk.code !== 'NO_OWNER').map((risk) => (
            <li key={risk.code} title={t(`riskWhat.${risk.code}`)}><span className="risk-mark" aria-hidden="true" />{t(`risk.${risk.code}`)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The picked owner's seats first, then gaps, then by area and unit. */
export function inOrder(entries: readonly Entry[], owner: string | undefined, compare: (a: string, b: string) => number): Entry[] {
  const own = (entry: Entry) => (owns(entry, owner) ? 0 : 1);
  return [...entries].sort(
    (a, b) =>
      own(a) - own(b) ||
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
      compare(a.area, b.area) ||
      compare(a.unit, b.unit) ||
      compare(a.title, b.title),
  );
}
