import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon';
import { useFormats } from '../words/format';
import { KINDS, LEVELS } from './filters';
import { RISKS } from './select';
import { NO_FILTERS } from './OwnershipRoom';
import type { Change, Ownership } from './useOwnership';

const TYPING_MS = 160;

/** What is to be shown; all of it is in the address. */
export function FilterBar({ ownership }: { ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { filters, change } = ownership;
  const [open, setOpen] = useState(false);
  const places = usePlaces(ownership);
  const { view: _view, initiative: _initiative, ...set } = filters;
  const any = Object.keys(set).length;
  const pick = (next: Change) => change(next, { replace: true });
  return (
    <search className="filters" data-open={open} aria-label={t('filters')}>
      <WordFilter value={filters.q ?? ''} onChange={(q) => pick({ q: q || undefined })} />
      <button type="button" className="filters-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="filter" size={16} /> {t('filters')} {any > 0 && <b>{any}</b>}
      </button>
      <div className="filters-rest">
        <NativeSelect
          aria-label={t('area')}
          value={filters.area ?? ''}
          data={[{ value: '', label: t('anyOf', { what: t('area') }) }, ...places.areas]}
          onChange={(event) => pick({ area: event.currentTarget.value || undefined, unit: undefined })}
        />
        <NativeSelect
          aria-label={t('unit')}
          value={filters.unit ?? ''}
          data={[{ value: '', label: t('anyOf', { what: t('unit') }) }, ...places.units]}
          onChange={(event) => pick({ unit: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          aria-label={t('levelTitle')}
          value={filters.level ?? ''}
          data={[
            { value: '', label: t('anyOf', { what: t('levelTitle') }) },
            ...LEVELS.map((one) => ({ value: one, label: t(`level.${one}`) })),
          ]}
          onChange={(event) => pick({ level: (event.currentTarget.value || undefined) as Change['level'] })}
        />
        <NativeSelect
          aria-label={t('kindTitle')}
          value={filters.kind ?? ''}
          data={[
            { value: '', label: t('anyOf', { what: t('kindShort') }) },
            ...KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) })),
          ]}
          onChange={(event) => pick({ kind: (event.currentTarget.value || undefined) as Change['kind'] })}
        />
        <NativeSelect
          aria-label={t('riskTitle')}
          value={filters.risk ?? ''}
          data={[
            { value: '', label: t('anyOf', { what: t('riskTitle') }) },
            ...RISKS.map((one) => ({ value: one, label: t(`risk.${one}`) })),
          ]}
          onChange={(event) => pick({ risk: event.currentTarget.value || undefined })}
        />
        <OwnerPick ownership={ownership} />
        {any > 0 && (
          <button type="button" className="plain-button" onClick={() => change(NO_FILTERS)}>
            {t('clear')}
          </button>
        )}
      </div>
    </search>
  );
}

function usePlaces({ map, filters }: Ownership) {
  const { compare } = useFormats();
  return useMemo(() => {
    const within = map.entries.filter((entry) => !filters.area || entry.area === filters.area);
    return {
      areas: [...new Set(map.entries.map((entry) => entry.area))].sort(compare),
      units: [...new Set(within.map((entry) => entry.unit))].sort(compare),
    };
  }, [map, filters.area, compare]);
}

/** Waits for a pause in typing before the address changes. */
function WordFilter({ value, onChange }: { value: string; onChange: (q: string) => void }) {
  const { t } = useTranslation('ownership');
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value) return;
    const wait = setTimeout(() => onChange(text.trim()), TYPING_MS);
    return () => clearTimeout(wait);
  }, [text, value, onChange]);
  return (
    <TextInput
      type="search"
      className="filters-word"
      aria-label={t('search')}
      placeholder={t('search')}
      leftSection={<Icon name="search" size={15} />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}

/** A field that knows the owners; what is written is taken once it names one. */
function OwnerPick({ ownership }: { ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { compare } = useFormats();
  const list = useId();
  const { map, names, filters, change } = ownership;
  const { byLabel, labelOf } = useMemo(() => {
    const ids = new Set(map.entries.flatMap((entry) => entry.owners.map((owner) => owner.personId)));
    if (filters.owner) ids.add(filters.owner);
    const labelOf = (id: string) => (names.has(id) ? `${names.get(id)} · ${id}` : id);
    return { labelOf, byLabel: new Map([...ids].map((id) => [labelOf(id), id])) };
  }, [map, names, filters.owner]);
  const picked = filters.owner ? labelOf(filters.owner) : '';
  const [text, setText] = useState(picked);
  useEffect(() => setText(picked), [picked]);
  const write = (next: string) => {
    setText(next);
    const owner = byLabel.get(next);
    if (owner || next === '') change({ owner }, { replace: true });
  };
  return (
    <>
      <TextInput
        className="filters-owner"
        aria-label={t('owner')}
        placeholder={t('ownerPick')}
        list={list}
        leftSection={<Icon name="user" size={15} />}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={() => setText(picked)}
      />
      <datalist id={list}>
        {[...byLabel.keys()].sort(compare).map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  );
}
