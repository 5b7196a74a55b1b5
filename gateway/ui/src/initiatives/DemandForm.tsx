import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon';
import { useFormats } from '../words/format';
import { put, valueAt, type Brief } from './brief';
import { numberOf, tagsOf } from './reading';
import { useBriefWords } from './useBriefWords';

interface Props {
  brief: Brief;
  onChange: (brief: Brief) => void;
  /** Whose demand it is: of the whole, or of a part. */
  below?: string;
}

type Demand = NonNullable<Brief['demand']>;
const LEVELS = ['STRATEGY', 'COORDINATION', 'GROUND'] as const;

/** How much of a person is needed, when, at which level, with which languages and skills. */
export function DemandForm({ brief, onChange }: Props) {
  const { t } = useTranslation(['initiatives', 'brief']);
  return (
    <section className="card" id="demand" tabIndex={-1}>
      <header className="card-head">
        <h2>{t('brief:ask.demand')}</h2>
      </header>
      <p className="quiet">{t('demand.how')}</p>
      <DemandFields brief={brief} onChange={onChange} />
    </section>
  );
}

/** The demand itself. */
export function DemandFields({ brief, onChange, below = '' }: Props) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { number } = useFormats();
  const demand = demandIn(brief, below);
  const set = (key: string, value: unknown) => onChange(put(brief, `${below}demand.${key}`, value));
  const [fte, setFte] = useState(demand.fte ? number(demand.fte * 100) : '');
  const [languages, setLanguages] = useState(demand.languages?.join(', ') ?? '');
  const wrong = fte.trim() !== '' && numberOf(fte, false) === undefined;
  return (
    <>
      <div className="field-row">
        <label className="field">
          <span>{t('demand.load')}</span>
          <span className="with-unit">
            <input
              inputMode="decimal"
              value={fte}
              placeholder="20"
              aria-invalid={wrong}
              onChange={(event) => {
                setFte(event.currentTarget.value);
                const read = numberOf(event.currentTarget.value.replace('%', ''), false);
                if (read !== undefined && read > 0) set('fte', read / 100);
                else if (event.currentTarget.value.trim() === '') set('fte', undefined);
              }}
            />
            <span aria-hidden="true">%</span>
          </span>
        </label>
        <label className="field">
          <span>{t('brief:ask.from')}</span>
          <input type="month" value={demand.from ?? ''} onChange={(event) => set('from', event.currentTarget.value || undefined)} />
        </label>
        <label className="field">
          <span>{t('brief:ask.until')}</span>
          <input type="month" value={demand.until ?? ''} onChange={(event) => set('until', event.currentTarget.value || undefined)} />
        </label>
        <label className="field">
          <span>{t('brief:ask.level')}</span>
          <select value={demand.level ?? ''} onChange={(event) => set('level', event.currentTarget.value || undefined)}>
            <option value="">–</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {t(`brief:value.${level}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('brief:ask.languages')}</span>
          <input
            value={languages}
            placeholder="fr, en:B2"
            onChange={(event) => {
              setLanguages(event.currentTarget.value);
              set('languages', tagsOf(event.currentTarget.value));
            }}
          />
        </label>
      </div>
      <Skills brief={brief} onChange={onChange} below={below} />
    </>
  );
}

function demandIn(brief: Brief, below: string): Demand {
  return (valueAt(brief, `${below}demand`) ?? {}) as Demand;
}

function Skills({ brief, onChange, below = '' }: Props) {
  const { t } = useTranslation('initiatives');
  const { say } = useBriefWords();
  const skills = demandIn(brief, below).skills ?? [];
  const set = (next: typeof skills) => onChange(put(brief, `${below}demand.skills`, next.length > 0 ? next : undefined));
  const change = (at: number, with_: Partial<(typeof skills)[number]>) =>
    set(skills.map((skill, other) => (other === at ? { ...skill, ...with_ } : skill)));
  return (
    <fieldset className="mini-rows">
      <legend>{say('ask.skills', '')}</legend>
      {skills.map((skill, at) => (
        <div key={at} className="mini-row" data-columns="skill">
          <input
            aria-label={t('skill.text', { number: at + 1 })}
            value={skill.text}
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          <select
            aria-label={t('skill.level', { number: at + 1 })}
            value={String(skill.level ?? 3)}
            onChange={(event) => change(at, { level: Number(event.currentTarget.value) })}
          >
            {[1, 2, 3, 4, 5].map((level) => (
              <option key={level} value={level}>
                {t('skill.of', { level })}
              </option>
            ))}
          </select>
          <label className="check">
            <input
              type="checkbox"
              checked={skill.essential ?? false}
              onChange={(event) => change(at, { essential: event.currentTarget.checked })}
            />
            {t('skill.essential')}
          </label>
          <button
            type="button"
            className="icon-button"
            aria-label={t('skill.remove', { name: skill.text })}
            onClick={() => set(skills.filter((_, other) => other !== at))}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      <button type="button" className="link" onClick={() => set([...skills, { text: t('skill.new'), level: 3, essential: false }])}>
        {t('skill.add')}
      </button>
    </fieldset>
  );
}
