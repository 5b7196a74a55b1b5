import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../parts/usePrinting';
import { useFormats } from '../words/format';
import { LEVELS, type Kind, type Level } from './filters';
import { gapsIn } from './paint';
import { grouped, owns, tally, type Look, type Tally, type UnitNode } from './select';
import { Swatch } from './Swatch';
import type { Ownership } from './useOwnership';

/** The columns of each level; what is rare appears only where it exists. */
const ALWAYS: readonly Look[] = ['gap', 'results', 'conditional', 'means'];
const KIND: Partial<Record<Look, Kind>> = {
  results: 'RESULTS',
  conditional: 'RESULTS_CONDITIONAL',
  means: 'MEANS',
  undetermined: 'UNDETERMINED',
};

interface Row {
  area: string;
  unit: string;
  seats: number;
  gaps: number;
  owned: number;
  levels: Record<Level, Tally>;
}

/** Unit by level by what is owed, in numbers. */
export default function Matrix({ ownership }: { ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { number, compare } = useFormats();
  const { entries, filters, change } = ownership;
  usePrinting();
  const areas = useMemo(
    () =>
      grouped(entries)
        .map((area) => ({ area: area.area, rows: area.units.map((unit) => rowOf(unit, filters.owner)) }))
        .map((area) => ({ ...area, gaps: sum(area.rows, 'gaps'), seats: sum(area.rows, 'seats') }))
        .sort((a, b) => b.gaps - a.gaps || compare(a.area, b.area)),
    [entries, filters.owner, compare],
  );
  const looks = useMemo(() => columnsOf(areas.flatMap((area) => area.rows)), [areas]);
  const open = (row: Row, level: Level, look: Look) =>
    change({
      view: 'table', area: row.area, unit: row.unit, level, kind: KIND[look],
      status: look === 'gap' ? 'OPEN' : look === 'noSeat' ? 'NO_SEAT' : look === 'requested' ? 'REQUESTED' : 'OWNED',
    });
  return (
    <div className="sheet" tabIndex={0} role="region" aria-label={t('matrix.caption')}>
      <table className="matrix">
        <caption className="unseen">{t('matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>{t('matrix.unit')}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="colgroup" colSpan={looks.length}>{t(`level.${level}`)}</th>
            ))}
            <th scope="col" rowSpan={2}>{t('matrix.sum')}</th>
          </tr>
          <tr>
            {LEVELS.flatMap((level) =>
              looks.map((look) => (
                <th key={level + look} scope="col" data-look={look} title={t(`look.${look}`)}>
                  <Swatch look={look} />
                  <span className="unseen">{t(`look.${look}`)}</span>
                </th>
              )),
            )}
          </tr>
        </thead>
        {areas.map((area) => (
          <tbody key={area.area}>
            <tr className="matrix-area">
              <th scope="rowgroup">
                <button type="button" onClick={() => change({ area: area.area })}>{area.area}</button>
              </th>
              <td colSpan={LEVELS.length * looks.length} className="matrix-gaps">
                {area.gaps > 0 ? `✕ ${number(area.gaps)}` : ''}
              </td>
              <td>{number(area.seats)}</td>
            </tr>
            {area.rows
              .sort((a, b) => b.gaps - a.gaps || compare(a.unit, b.unit))
              .map((row) => (
                <tr key={row.unit} data-dim={filters.owner !== undefined && row.owned === 0}>
                  <th scope="row">
                    <button type="button" onClick={() => change({ area: row.area, unit: row.unit })}>{row.unit}</button>
                  </th>
                  {LEVELS.flatMap((level) =>
                    looks.map((look) => {
                      const count = row.levels[level][look];
                      return (
                        <td key={level + look} data-look={look} data-none={count === 0}>
                          {count === 0 ? (
                            <span aria-hidden="true">·</span>
                          ) : (
                            <button
                              type="button"
                              aria-label={t('matrix.cell', { unit: row.unit, level: t(`level.${level}`), look: t(`look.${look}`), count })}
                              onClick={() => open(row, level, look)}
                            >
                              {number(count)}
                            </button>
                          )}
                        </td>
                      );
                    }),
                  )}
                  <td>{number(row.seats)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function rowOf(unit: UnitNode, owner: string | undefined): Row {
  return {
    area: unit.area,
    unit: unit.unit,
    seats: unit.entries.length,
    gaps: gapsIn(unit.entries),
    owned: unit.entries.filter((entry) => owns(entry, owner)).length,
    levels: {
      STRATEGY: tally(unit.levels.STRATEGY),
      COORDINATION: tally(unit.levels.COORDINATION),
      GROUND: tally(unit.levels.GROUND),
    },
  };
}

function sum(rows: readonly Row[], of: 'gaps' | 'seats'): number {
  return rows.reduce((all, row) => all + row[of], 0);
}

function columnsOf(rows: readonly Row[]): Look[] {
  const rare: readonly Look[] = ['undetermined', 'requested', 'noSeat'];
  return [...ALWAYS, ...rare.filter((look) => rows.some((row) => LEVELS.some((level) => row.levels[level][look] > 0)))];
}
