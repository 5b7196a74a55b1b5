import { ActionIcon, UnstyledButton } from '@mantine/core';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon';
import { RoomLoading } from '../parts/Loading';
import { useLightPaper } from '../parts/usePrinting';
import { LanguageSwitch, SchemeSwitch } from './Switches';
import { LiveState } from './LiveState';
import { useLiveUpdates } from './live';
import { ROOMS } from './rooms';
import { useShortcuts } from './shortcuts';

// fetched when they are first wanted
const CommandPalette = lazy(() => import('./CommandPalette'));
const ShortcutList = lazy(() => import('./ShortcutList'));

type Open = 'nothing' | 'search' | 'shortcuts' | 'menu';

/** What stands around every room: navigation, search, language, light, live state. */
export function Shell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>('nothing');
  const close = useCallback(() => setOpen('nothing'), []);
  useLiveUpdates();
  useLightPaper();
  useRoomKeys(setOpen);
  return (
    <div className="shell">
      <a className="skip" href="#room">
        {t('skip')}
      </a>
      <header className="shell-top">
        <ActionIcon
          className="shell-burger"
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('menu')}
          aria-expanded={open === 'menu'}
          aria-controls="rooms"
          onClick={() => setOpen(open === 'menu' ? 'nothing' : 'menu')}
        >
          <Icon name={open === 'menu' ? 'close' : 'menu'} />
        </ActionIcon>
        <Link to="/" className="brand">
          <img src="/mark.svg" alt="" width="26" height="26" />
          <span>Mandate</span>
        </Link>
        <SearchButton onClick={() => setOpen('search')} />
        <div className="shell-tools">
          <LiveState />
          <LanguageSwitch />
          <SchemeSwitch />
          <ActionIcon
            className="wide-only"
            variant="subtle"
            color="gray"
            size="lg"
            title={t('shortcuts.title')}
            aria-label={t('shortcuts.title')}
            onClick={() => setOpen('shortcuts')}
          >
            <Icon name="keyboard" />
          </ActionIcon>
        </div>
      </header>
      <RoomList open={open === 'menu'} onChosen={close} />
      <main id="room" className="room" tabIndex={-1}>
        <Suspense fallback={<RoomLoading />}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense fallback={null}>
        {open === 'search' && <CommandPalette onClose={close} />}
        {open === 'shortcuts' && <ShortcutList onClose={close} />}
      </Suspense>
    </div>
  );
}

function SearchButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <UnstyledButton className="search-button" onClick={onClick} aria-keyshortcuts="Control+K">
      <Icon name="search" size={16} />
      <span className="search-button-words">{t('search.open')}</span>
      <kbd aria-hidden="true">Ctrl K</kbd>
    </UnstyledButton>
  );
}

function RoomList({ open, onChosen }: { open: boolean; onChosen: () => void }) {
  const { t } = useTranslation();
  const here = useLocation({ select: (location) => location.pathname.split('/')[1] ?? '' });
  return (
    <nav id="rooms" className="rooms" data-open={open} aria-label={t('rooms.title')}>
      <ul>
        {ROOMS.map((room) => (
          <li key={room.id}>
            <Link
              to={room.path}
              className="room-link"
              onClick={onChosen}
              {...(room.also.includes(here) && { 'aria-current': 'page' as const })}
            >
              <Icon name={room.icon} />
              {t(`rooms.${room.id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useRoomKeys(setOpen: (what: Open) => void): void {
  const navigate = useNavigate();
  const keys = useMemo(() => {
    const known: Record<string, () => void> = {
      'mod+k': () => setOpen('search'),
      '/': () => setOpen('search'),
      '?': () => setOpen('shortcuts'),
    };
    for (const room of ROOMS) known[`g ${room.key}`] = () => void navigate({ to: room.path });
    return known;
  }, [navigate, setOpen]);
  useShortcuts(keys);
}
