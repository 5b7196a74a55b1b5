import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../api/queries';
import { useFormats } from '../words/format';
import type { FactAsked } from './facts';
import { Measures } from './Measures';
import { linesOf, numberOf, shareOf } from './reading';
import { useBriefWords } from './useBriefWords';

interface Props {
  fact: FactAsked;
  value: unknown;
  /** `undefined` = not asked; null = asked, and there is none. */
  onChange: (value: unknown) => void;
}

/** One fact: a field, and beside it a tick for "asked, and there is none". */
export function FactField({ fact, value, onChange }: Props) {
  const { t } = useTranslation('initiatives');
  const { say } = useBriefWords();
  const id = useId();
  const label = say(`facts.${fact.key}`, fact.key);
  const isNone = value === null;
  return (
    <div className="fact" data-asked={value !== undefined} data-fact={fact.key}>
      <label htmlFor={id} className="fact-label">
        {label}
      </label>
      {isNone ? (
        <p id={id} className="fact-none">
          {say('state.none', '–')}
        </p>
      ) : (
        <Control id={id} fact={fact} value={value} onChange={onChange} />
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={isNone}
          onChange={(event) => onChange(event.currentTarget.checked ? null : undefined)}
        />
        <span>
          {t('fact.none')}
          <span className="unseen"> {label}</span>
        </span>
      </label>
    </div>
  );
}

interface ControlProps extends Props {
  id: string;
}

function Control({ id, fact, value, onChange }: ControlProps) {
  const { kind } = fact;
  switch (kind.as) {
    case 'text':
      return kind.known ? (
        <KnownControl id={id} value={value} onChange={onChange} known={kind.known} />
      ) : (
        <TextControl id={id} value={value} onChange={onChange} />
      );
    case 'id':
      return <TextControl id={id} value={value} onChange={onChange} />;
    case 'one':
      return <Choice id={id} value={value} onChange={onChange} options={kind.of} />;
    case 'yesNo':
      return (
        <Choice
          id={id}
          value={value === undefined ? undefined : String(value)}
          onChange={(chosen) => onChange(chosen === undefined ? undefined : chosen === 'true')}
          options={['true', 'false']}
        />
      );
    case 'some':
      return <Ticks value={value} onChange={onChange} options={kind.of} />;
    case 'list':
      return <Lines id={id} value={value} onChange={onChange} />;
    case 'number':
      return <NumberControl id={id} value={value} onChange={onChange} read={(text) => numberOf(text, kind.whole)} />;
    case 'share':
      return <NumberControl id={id} value={value} onChange={onChange} read={shareOf} share />;
    case 'person':
      return <PersonControl id={id} value={value} onChange={onChange} />;
    case 'people':
      return (
        <PersonControl
          id={id}
          value={Array.isArray(value) ? value[0] : value}
          onChange={onChange}
          several={Array.isArray(value) ? (value as string[]) : undefined}
        />
      );
    case 'measures':
      return <Measures value={value} onChange={onChange} />;
  }
}

type Simple = { id: string; value: unknown; onChange: (value: unknown) => void };

function TextControl({ id, value, onChange }: Simple) {
  return (
    <input
      id={id}
      value={typeof value === 'string' ? value : ''}
      maxLength={2000}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}

const OTHER = '*';

/** Words with a meaning of their own to pick from, and room for any other text. */
function KnownControl({ id, value, onChange, known }: Simple & { known: readonly string[] }) {
  const { t } = useTranslation('initiatives');
  const { value: word } = useBriefWords();
  const isOwn = typeof value === 'string' && !known.includes(value);
  const [own, setOwn] = useState(isOwn);
  return (
    <>
      <select
        id={id}
        value={own ? OTHER : typeof value === 'string' ? value : ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setOwn(chosen === OTHER);
          onChange(chosen === OTHER ? undefined : chosen || undefined);
        }}
      >
        <option value="">{t('fact.notAsked')}</option>
        {known.map((one) => (
          <option key={one} value={one}>
            {word(one)}
          </option>
        ))}
        <option value={OTHER}>{t('fact.other')}</option>
      </select>
      {own && (
        <input
          aria-label={t('fact.ownWords')}
          value={isOwn ? value : ''}
          maxLength={2000}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      )}
    </>
  );
}

function Choice({ id, value, onChange, options }: Simple & { options: readonly string[] }) {
  const { t } = useTranslation('initiatives');
  const { value: word } = useBriefWords();
  return (
    <select
      id={id}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{t('fact.notAsked')}</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {word(option)}
        </option>
      ))}
    </select>
  );
}

function Ticks({ value, onChange, options }: Omit<Simple, 'id'> & { options: readonly string[] }) {
  const { value: word } = useBriefWords();
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const flip = (option: string, on: boolean) => {
    const next = options.filter((one) => (one === option ? on : chosen.includes(one)));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <div className="ticks">
      {options.map((option) => (
        <label key={option} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => flip(option, event.currentTarget.checked)}
          />
          {word(option)}
        </label>
      ))}
    </div>
  );
}

function Lines({ id, value, onChange }: Simple) {
  const { t } = useTranslation('initiatives');
  const [text, setText] = useState(Array.isArray(value) ? value.join('\n') : '');
  return (
    <>
      <textarea
        id={id}
        rows={Math.min(6, Math.max(2, text.split('\n').length))}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange(linesOf(event.currentTarget.value));
        }}
      />
      <small className="quiet">{t('fact.lines')}</small>
    </>
  );
}

interface NumberProps extends Simple {
  read: (text: string) => number | undefined;
  share?: boolean;
}

/** Keeps what is typed until it can be read; what cannot be read is said, not dropped. */
function NumberControl({ id, value, onChange, read, share }: NumberProps) {
  const { t } = useTranslation('initiatives');
  const { number } = useFormats();
  const factor = share ? 100 : 1;
  const [text, setText] = useState(typeof value === 'number' ? number(Math.round(value * factor * 1e6) / 1e6) : '');
  const wrong = text.trim() !== '' && read(text) === undefined;
  return (
    <>
      <span className="with-unit">
        <input
          id={id}
          inputMode="decimal"
          value={text}
          aria-invalid={wrong}
          onChange={(event) => {
            setText(event.currentTarget.value);
            const given = read(event.currentTarget.value);
            if (given !== undefined || event.currentTarget.value.trim() === '') onChange(given);
          }}
        />
        {share && <span aria-hidden="true">%</span>}
      </span>
      {wrong && (
        <small role="alert" className="wrong">
          {t(share ? 'fact.badShare' : 'fact.badNumber')}
        </small>
      )}
    </>
  );
}

function PersonControl({ id, value, onChange, several }: Simple & { several?: string[] | undefined }) {
  const { t } = useTranslation('initiatives');
  const { compare, list } = useFormats();
  const { person } = useBriefWords();
  const people = useQuery(peopleQuery).data ?? [];
  const known = [...people].sort((a, b) => compare(a.name || (a.id ?? ''), b.name || (b.id ?? '')));
  const here = typeof value === 'string' ? value : '';
  return (
    <>
      <select id={id} value={here} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{t('fact.notAsked')}</option>
        {here && !people.some((one) => one.id === here) && <option value={here}>{here}</option>}
        {known.map((one) => (
          <option key={one.id} value={one.id ?? ''}>
            {one.name || one.id}
            {one.unit ? ` · ${one.unit}` : ''}
          </option>
        ))}
      </select>
      {several && several.length > 1 && <small className="quiet">{list(several.map(person))}</small>}
    </>
  );
}
