import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../parts/usePrinting';
import { canvasPen } from './canvasPen';
import { Exports } from './Exports';
import { FEW } from './few';
import type { Layout } from './boxes';
import { layOut, snugHeight } from './layout';
import { MapButtons } from './MapButtons';
import { MapTip, type Tip } from './MapTip';
import { hit, paint } from './paint';
import { paletteOf } from './pen';
import { PrintedMap } from './PrintedMap';
import { grouped, type Look } from './select';
import type { Change, Ownership } from './useOwnership';
import { useWords } from './useWords';

const FILTER_OF: Record<Look, Change> = {
  gap: { status: 'OPEN' },
  requested: { status: 'REQUESTED' },
  noSeat: { status: 'NO_SEAT' },
  results: { status: 'OWNED', kind: 'RESULTS' },
  conditional: { status: 'OWNED', kind: 'RESULTS_CONDITIONAL' },
  means: { status: 'OWNED', kind: 'MEANS' },
  undetermined: { status: 'OWNED', kind: 'UNDETERMINED' },
};

/** The picture on a canvas, its names and seats as buttons above it. */
export default function MapView({ ownership }: { ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { entries, filters, change } = ownership;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [tip, setTip] = useState<Tip>();
  const scheme = useComputedColorScheme('light');
  const words = useWords(ownership);
  useSize(frame, setSize);
  const areas = useMemo(() => grouped(entries), [entries]);
  const few = entries.length <= FEW;
  const height = useMemo(() => (few ? snugHeight(areas, size.width, entries.length) : undefined), [areas, size.width, few, entries.length]);
  const layout = useMemo(() => layOut(areas, size.width, size.height), [areas, size]);
  const owner = filters.owner;
  const printing = usePrinting();

  useLayoutEffect(() => {
    const target = canvas.current;
    const context = target?.getContext('2d');
    if (!target || !context || layout.width === 0) return;
    const scale = window.devicePixelRatio || 1;
    target.width = Math.round(layout.width * scale);
    target.height = Math.round(layout.height * scale);
    performance.clearMeasures('map-draw');
    const start = performance.now();
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paint(canvasPen(context, paletteOf(target)), {
      layout, colors: paletteOf(target), words, owner, labelled: false,
    });
    performance.measure('map-draw', { start });
  }, [layout, words, owner, scheme]);

  const enter = useCallback((next: Change) => change(next), [change]);
  const back = useCallback(() => {
    if (filters.unit) change({ unit: undefined });
    else if (filters.area) change({ area: undefined });
  }, [change, filters.area, filters.unit]);

  const under = (event: MouseEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return hit(layout, event.clientX - box.left, event.clientY - box.top);
  };
  const click = (event: MouseEvent) => {
    const found = under(event);
    if (!found) return;
    const { cell, look } = found;
    const [only] = found.entries;
    if (look && only && found.entries.length === 1) enter({ initiative: only.initiativeId });
    else if (look && only)
      enter({ view: 'table', area: cell.area, unit: cell.unit, level: only.level, ...FILTER_OF[look] });
    else enter({ area: cell.area, unit: cell.unit });
  };
  const point = (event: MouseEvent) => {
    const found = under(event);
    const box = event.currentTarget.getBoundingClientRect();
    setTip(found && { ...found, x: event.clientX - box.left, y: event.clientY - box.top });
  };

  return (
    <section className="map" aria-label={t('view.map')}>
      <div className="map-bar">
        <Path ownership={ownership} />
        <Exports layout={layout} words={words} owner={owner} />
      </div>
      {printing && <PrintedMap areas={areas} words={words} owner={owner} />}
      <div ref={frame} className="map-frame" data-few={few} style={{ height }} role="group" aria-label={t('map.label')}>
        <canvas ref={canvas} aria-hidden="true" onClick={click} onMouseMove={point} onMouseLeave={() => setTip(undefined)} />
        <MapButtons layout={layout} ownership={ownership} onEnter={enter} onBack={back} />
        {tip && <MapTip tip={tip} layout={layout} ownership={ownership} words={words} />}
      </div>
    </section>
  );
}

/** Where one is, and the way back. */
function Path({ ownership: { filters, change, names, entries } }: { ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { area, unit, owner } = filters;
  const owned = owner ? entries.filter((entry) => entry.owners.some((one) => one.personId === owner)).length : 0;
  return (
    <p className="path">
      {area ? (
        <button type="button" onClick={() => change({ area: undefined, unit: undefined })}>
          {t('whole')}
        </button>
      ) : (
        <span>{t('whole')}</span>
      )}
      {area && (
        <>
          <i aria-hidden="true">›</i>
          {unit ? (
            <button type="button" onClick={() => change({ unit: undefined })}>
              {area}
            </button>
          ) : (
            <span>{area}</span>
          )}
        </>
      )}
      {unit && (
        <>
          <i aria-hidden="true">›</i>
          <span>{unit}</span>
        </>
      )}
      {owner && <em>{t('ownerSeats', { name: names.get(owner) ?? owner, count: owned })}</em>}
    </p>
  );
}

function useSize(frame: React.RefObject<HTMLDivElement | null>, set: (size: Pick<Layout, 'width' | 'height'>) => void) {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => set({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame, set]);
}
