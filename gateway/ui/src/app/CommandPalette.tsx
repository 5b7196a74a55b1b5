import { Modal } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon';
import { search, type Find } from './finding/finding';
import { useFinds } from './finding/useFinds';

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** One box that finds initiatives, people, units, rooms and actions. */
export function CommandPalette({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      size="lg"
      padding={0}
      yOffset="9vh"
      aria-label={t('search.title')}
      classNames={{ content: 'palette' }}
    >
      <Search onDone={onClose} />
    </Modal>
  );
}

function Search({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { finds, loading } = useFinds(true);
  const groups = useMemo(() => search(finds, text), [finds, text]);
  const flat = useMemo(() => groups.flatMap((group) => group.best), [groups]);
  const chosen = flat[Math.min(at, flat.length - 1)];
  const choose = (find: Find | undefined) => {
    if (!find) return;
    onDone();
    find.go();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + flat.length) % Math.max(flat.length, 1));
    else if (event.key === 'Enter') choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="palette-box">
        <Icon name="search" />
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={chosen && `${list}-${chosen.id}`}
          aria-label={t('search.title')}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('search.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <kbd aria-hidden="true">Esc</kbd>
      </div>
      <div id={list} role="listbox" aria-label={t('search.results')} className="palette-list">
        {groups.map((group) => (
          <div key={group.group} role="group" aria-label={t(`search.groups.${group.group}`)}>
            <p className="palette-group" aria-hidden="true">
              {t(`search.groups.${group.group}`)}
              {group.all > group.best.length && (
                <span>{t('search.of', { shown: group.best.length, count: group.all })}</span>
              )}
            </p>
            {group.best.map((find) => (
              <Option
                key={find.id}
                id={`${list}-${find.id}`}
                find={find}
                selected={find === chosen}
                onChoose={choose}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="palette-said" role="status">
        {loading ? t('loading') : flat.length === 0 ? t('search.nothing', { text }) : ''}
      </p>
    </>
  );
}

interface OptionProps {
  id: string;
  find: Find;
  selected: boolean;
  onChoose: (find: Find) => void;
}

function Option({ id, find, selected, onChoose }: OptionProps) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) here.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div
      ref={here}
      id={id}
      role="option"
      aria-selected={selected}
      className="palette-option"
      onClick={() => onChoose(find)}
    >
      <span>{find.title}</span>
      {find.also && <small>{find.also}</small>}
    </div>
  );
}
