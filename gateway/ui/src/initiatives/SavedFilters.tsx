import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon';
import { keepSaved, readListFilters, readSaved, withSaved, written, type ListFilters, type SavedFilter } from './listFilters';

interface Props {
  filters: ListFilters;
  set: (next: ListFilters) => void;
}

/** Filters under a name, to be taken up again with one press. */
export function SavedFilters({ filters, set }: Props) {
  const { t } = useTranslation('initiatives');
  const [saved, setSaved] = useState(() => readSaved(localStorage));
  const [name, setName] = useState<string>();
  const now = written(filters);
  const keep = (next: SavedFilter[]) => {
    keepSaved(localStorage, next);
    setSaved(next);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!name?.trim()) return;
    keep(withSaved(saved, name.trim(), filters));
    setName(undefined);
  };
  const known = saved.some((one) => one.filters === now);
  if (saved.length === 0 && now === '') return null;
  return (
    <div className="saved">
      {saved.map((one) => (
        <span key={one.name} className="saved-one" data-on={one.filters === now}>
          <button
            type="button"
            aria-pressed={one.filters === now}
            onClick={() => set(readListFilters(Object.fromEntries(new URLSearchParams(one.filters))))}
          >
            {one.name}
          </button>
          <button
            type="button"
            aria-label={t('saved.forget', { name: one.name })}
            onClick={() => keep(saved.filter((other) => other !== one))}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      {name === undefined
        ? now !== '' &&
          !known && (
            <button type="button" className="link" onClick={() => setName('')}>
              {t('saved.keep')}
            </button>
          )
        : (
            <form className="saved-form" onSubmit={save}>
              <input
                autoFocus
                aria-label={t('saved.name')}
                placeholder={t('saved.name')}
                value={name}
                maxLength={60}
                onChange={(event) => setName(event.currentTarget.value)}
                onKeyDown={(event) => event.key === 'Escape' && setName(undefined)}
              />
              <button type="submit" className="button">
                {t('saved.save')}
              </button>
            </form>
          )}
    </div>
  );
}
