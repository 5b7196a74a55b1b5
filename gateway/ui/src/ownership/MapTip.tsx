import { useTranslation } from 'react-i18next';
import { useFormats } from '../words/format';
import type { Entry } from './filters';
import type { Cell, Layout } from './boxes';
import { gapsIn, type Words } from './paint';
import { lookOf, type Look } from './select';
import { Swatch } from './Swatch';
import type { Ownership } from './useOwnership';

export interface Tip {
  x: number;
  y: number;
  cell: Cell;
  entries: Entry[];
  look?: Look;
}

interface Props {
  tip: Tip;
  layout: Layout;
  ownership: Ownership;
  words: Words;
}

/** What the pointer is over, in full words. */
export function MapTip({ tip, layout, words }: Props) {
  const { t } = useTranslation('ownership');
  const { number } = useFormats();
  const { cell, entries, look } = tip;
  const [only] = entries;
  const left = tip.x > layout.width / 2;
  const above = tip.y > layout.height / 2;
  const place = {
    [left ? 'right' : 'left']: (left ? layout.width - tip.x : tip.x) + 14,
    [above ? 'bottom' : 'top']: (above ? layout.height - tip.y : tip.y) + 14,
  };
  return (
    <div className="map-tip" style={place} aria-hidden="true">
      {look && only && entries.length === 1 ? (
        <>
          <strong>{only.title}</strong>
          <p>
            <Swatch look={lookOf(only)} /> {t(`look.${lookOf(only)}`)} · {t(`level.${only.level}`)}
          </p>
          {only.owners.length > 0 && <p>{words.owner(only)}</p>}
          {only.risks.filter((risk) => risk.code !== 'NO_OWNER').map((risk) => (
            <p key={risk.code}>
              <span className="risk-mark" /> {t(`risk.${risk.code}`)}
            </p>
          ))}
          <small>{t('map.clickEntry')}</small>
        </>
      ) : (
        <>
          <strong>{cell.unit ?? cell.area}</strong>
          {look && only ? (
            <p>
              <Swatch look={look} /> {t(`level.${only.level}`)}, {t(`look.${look}`)}: {number(entries.length)}
            </p>
          ) : (
            <p>{t('entity.counts', { count: entries.length, gaps: number(gapsIn(entries)) })}</p>
          )}
          <small>{t(look ? 'map.clickStretch' : cell.unit === undefined ? 'map.clickArea' : 'map.clickUnit')}</small>
        </>
      )}
    </div>
  );
}
