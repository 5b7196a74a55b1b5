import { Kbd, Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROOMS } from './rooms';
import { setSingleKeys, singleKeys } from './shortcuts';

const FURTHER = [
  ['m', 'map'],
  ['x', 'matrix'],
  ['t', 'table'],
  ['f', 'gaps'],
  ['↑ ↓ ← →', 'move'],
  ['Enter', 'enter'],
  ['Esc', 'escape'],
] as const;

/** All keys that do something, under `?`. */
export function ShortcutList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(singleKeys);
  const flip = (next: boolean) => {
    setSingleKeys(next);
    setOn(next);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      <dl className="shortcuts">
        <Keys keys={['Ctrl', 'K']} says={t('shortcuts.search')} />
        <Keys keys={['/']} says={t('shortcuts.search')} />
        <Keys keys={['?']} says={t('shortcuts.list')} />
        {ROOMS.map((room) => (
          <Keys
            key={room.id}
            keys={['g', room.key]}
            says={t('shortcuts.go', { room: t(`rooms.${room.id}`) })}
          />
        ))}
        {FURTHER.map(([key, says]) => (
          <Keys key={says} keys={key.split(' ')} says={t(`shortcuts.${says}`)} />
        ))}
      </dl>
      <Switch
        mt="md"
        checked={on}
        onChange={(event) => flip(event.currentTarget.checked)}
        label={t('shortcuts.single')}
        description={t('shortcuts.singleWhy')}
      />
    </Modal>
  );
}

function Keys({ keys, says }: { keys: string[]; says: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
