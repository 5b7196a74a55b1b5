import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Kbd.css';
import '@mantine/core/styles/Switch.css';
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
export default function ShortcutList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(singleKeys);
  const flip = (next: boolean) => {
    setSingleKeys(next);
    setOn(next);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      <dl className="shortcuts">
        <Keys keys={['Ctrl', 'K']} or="/" says={t('shortcuts.search')} />
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

function Keys({ keys, or, says }: { keys: string[]; or?: string; says: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
        {or && (
          <>
            {t('shortcuts.or')} <Kbd>{or}</Kbd>
          </>
        )}
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
