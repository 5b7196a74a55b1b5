import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../words/format';
import type { Entry } from './filters';
import type { Box, Layout } from './boxes';
import { next } from './moves';
import { gapsIn } from './paint';
import { lookOf } from './select';
import type { Change, Ownership } from './useOwnership';
import { useWords } from './useWords';

interface Item extends Box {
  key: string;
  kind: 'area' | 'unit' | 'seat';
  name: string;
  entries: Entry[];
  leads: Change;
}

/** Up to here every seat is a button; beyond, one button goes from seat to seat. */
const MOST_BUTTONS = 300;
const HEAD = { area: 27, unit: 24 };

interface Props {
  layout: Layout;
  ownership: Ownership;
  onEnter: (change: Change) => void;
  onBack: () => void;
}

/** Names of areas and units, and seats, as real buttons; one of them is in the tab order. */
export function MapButtons({ layout, ownership, onEnter, onBack }: Props) {
  const items = useMemo(() => itemsOf(layout), [layout]);
  const [current, setCurrent] = useState('');
  const group = useRef<HTMLDivElement>(null);
  const at = Math.max(0, items.findIndex((item) => item.key === current));
  const seats = items.reduce((n, item) => n + (item.kind === 'seat' ? 1 : 0), 0);
  const shown = seats <= MOST_BUTTONS ? items : items.filter((item, n) => item.kind !== 'seat' || n === at);

  const goTo = (n: number) => {
    const item = items[n];
    if (!item) return;
    setCurrent(item.key);
    // it may only be there after this render
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  };
  const press = (event: KeyboardEvent) => {
    const from = items[at];
    if (!from) return;
    if (event.key.startsWith('Arrow')) goTo(next(from, items, event.key));
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(items.length - 1);
    else if (event.key === 'Escape') onBack();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={group} className="map-buttons" data-detail={layout.detail} onKeyDown={press}>
      {shown.map((item) => (
        <ItemButton
          key={item.key}
          item={item}
          inOrder={items[at] === item}
          ownership={ownership}
          onFocus={() => setCurrent(item.key)}
          onEnter={() => onEnter(item.leads)}
        />
      ))}
    </div>
  );
}

interface ButtonProps {
  item: Item;
  inOrder: boolean;
  ownership: Ownership;
  onFocus: () => void;
  onEnter: () => void;
}

function ItemButton({ item, inOrder, ownership, onFocus, onEnter }: ButtonProps) {
  const { t } = useTranslation('ownership');
  const { number } = useFormats();
  const words = useWords(ownership);
  const gaps = gapsIn(item.entries);
  const [only] = item.entries;
  const more = t('entity.counts', { count: item.entries.length, gaps: number(gaps) });
  const seat =
    item.kind === 'seat' && only
      ? [item.name, t(`look.${lookOf(only)}`), t(`level.${only.level}`), words.owner(only), ...only.risks.map((risk) => t(`risk.${risk.code}`))].join(', ')
      : undefined;
  return (
    <button
      type="button"
      className="map-button"
      data-kind={item.kind}
      style={{ left: item.x, top: item.y, width: item.w, height: item.h }}
      tabIndex={inOrder ? 0 : -1}
      aria-label={seat}
      title={seat ? undefined : `${item.name}: ${more}`}
      onFocus={onFocus}
      onClick={onEnter}
    >
      {item.kind !== 'seat' && (
        <>
          <span>{item.name}</span>
          {gaps > 0 && item.w > 62 && <b aria-hidden="true">✕ {number(gaps)}</b>}
          {item.kind === 'area' && item.w > 130 && <small aria-hidden="true">{number(item.entries.length)}</small>}
          <i className="unseen">: {more}</i>
        </>
      )}
    </button>
  );
}

function itemsOf(layout: Layout): Item[] {
  const items: Item[] = [];
  for (const frame of layout.frames) {
    items.push({ ...frame, h: HEAD.area, key: `a\n${frame.area}`, kind: 'area', name: frame.area, leads: { area: frame.area } });
    for (const cell of layout.cells) {
      if (cell.area !== frame.area) continue;
      if (cell.unit !== undefined)
        items.push({ ...cell, h: HEAD.unit, key: `u\n${cell.area}\n${cell.unit}`, kind: 'unit', name: cell.unit, leads: { area: cell.area, unit: cell.unit } });
      for (const row of cell.rows)
        for (const { entry, x, y, w, h } of row.tiles)
          items.push({ x, y, w, h, key: `s\n${entry.initiativeId}\n${entry.scope}`, kind: 'seat', name: entry.title, entries: [entry], leads: { initiative: entry.initiativeId } });
    }
  }
  return items;
}
