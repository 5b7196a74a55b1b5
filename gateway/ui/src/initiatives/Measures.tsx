import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon';
import { useBriefWords } from './useBriefWords';

const TYPES = ['ACTIVITY', 'PARTICIPATION', 'BUSINESS', 'ROI', 'OUTCOME', 'COMPREHENSION'] as const;

interface Kpi {
  name?: string | null;
  type?: string | null;
  owner?: string | null;
}

/** Measures that somebody wants to be held to: name, kind, who is held to it. */
export function Measures({ value, onChange }: { value: unknown; onChange: (value: unknown) => void }) {
  const { t } = useTranslation('initiatives');
  const { value: word } = useBriefWords();
  const rows = Array.isArray(value) ? (value as Kpi[]) : [];
  const set = (at: number, key: keyof Kpi, text: string) =>
    onChange(rows.map((row, other) => (other === at ? { ...row, [key]: text || null } : row)));
  return (
    <div className="mini-rows">
      {rows.map((row, at) => (
        <div key={at} className="mini-row" data-columns="3">
          <input
            aria-label={t('measure.name', { number: at + 1 })}
            placeholder={t('measure.nameShort')}
            value={row.name ?? ''}
            onChange={(event) => set(at, 'name', event.currentTarget.value)}
          />
          <select
            aria-label={t('measure.type', { number: at + 1 })}
            value={row.type ?? ''}
            onChange={(event) => set(at, 'type', event.currentTarget.value)}
          >
            <option value="">–</option>
            {TYPES.map((type) => (
              <option key={type} value={type}>
                {word(type)}
              </option>
            ))}
          </select>
          <input
            aria-label={t('measure.owner', { number: at + 1 })}
            placeholder={t('measure.ownerShort')}
            value={row.owner ?? ''}
            onChange={(event) => set(at, 'owner', event.currentTarget.value)}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={t('measure.remove', { number: at + 1 })}
            onClick={() => {
              const left = rows.filter((_, other) => other !== at);
              onChange(left.length > 0 ? left : undefined);
            }}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      <button type="button" className="link" onClick={() => onChange([...rows, { name: t('measure.new') }])}>
        {t('measure.add')}
      </button>
    </div>
  );
}
