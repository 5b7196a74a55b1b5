import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { namesQuery, ownershipMapQuery, rolesQuery, type OwnershipEntry, type Role } from '../../api/queries';
import { change } from '../../words/words';
import { ROOMS } from '../rooms';
import type { Find } from './finding';

type Go = ReturnType<typeof useNavigate>;

/** Everything that can be searched, from what is loaded or is being loaded. */
export function useFinds(wanted: boolean): { finds: Find[]; loading: boolean } {
  const { t, i18n } = useTranslation();
  const go = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const map = useQuery({ ...ownershipMapQuery, enabled: wanted });
  const names = useQuery({ ...namesQuery, enabled: wanted });
  const roles = useQuery({ ...rolesQuery, enabled: wanted });
  const finds = useMemo(() => {
    const other = i18n.language === 'fr' ? 'en' : 'fr';
    const found: Find[] = ROOMS.map((room) => ({
      id: `room-${room.id}`,
      group: 'rooms',
      title: t(`rooms.${room.id}`),
      go: () => void go({ to: room.path }),
    }));
    found.push(...initiatives(map.data?.entries ?? [], go));
    found.push(...people(names.data ?? new Map<string, string>(), go));
    found.push(...units(map.data?.entries ?? [], go));
    found.push(...rolesOf(roles.data ?? [], i18n.language, go));
    found.push(
      { id: 'language', group: 'actions', title: t('search.speak'), go: () => void change(other) },
      { id: 'light', group: 'actions', title: t('scheme.light'), go: () => setColorScheme('light') },
      { id: 'dark', group: 'actions', title: t('scheme.dark'), go: () => setColorScheme('dark') },
    );
    return found;
  }, [map.data, names.data, roles.data, t, i18n.language, go, setColorScheme]);
  return { finds, loading: wanted && (map.isPending || names.isPending || roles.isPending) };
}

function initiatives(entries: readonly OwnershipEntry[], go: Go): Find[] {
  const seen = new Map<string, OwnershipEntry>();
  for (const entry of entries) if (!seen.has(entry.initiativeId)) seen.set(entry.initiativeId, entry);
  return [...seen.values()].map((entry) => ({
    id: `initiative-${entry.initiativeId}`,
    group: 'initiatives',
    title: entry.title,
    also: `${entry.area} · ${entry.unit}`,
    go: () => void go({ to: '/initiatives/$id', params: { id: entry.initiativeId } }),
  }));
}

function people(names: ReadonlyMap<string, string>, go: Go): Find[] {
  return [...names].map(([id, name]) => ({
    id: `person-${id}`,
    group: 'people',
    title: name,
    also: id,
    go: () => void go({ to: '/ownership', search: { owner: id } }),
  }));
}

function rolesOf(roles: readonly Role[], language: string, go: Go): Find[] {
  return roles.map((role) => ({
    id: `role-${role.id}`,
    group: 'roles',
    title: (language === 'fr' ? role.name.fr : role.name.en) ?? role.id,
    go: () => void go({ to: '/roles/$id', params: { id: role.id } }),
  }));
}

function units(entries: readonly OwnershipEntry[], go: Go): Find[] {
  const seen = new Map<string, { area: string; unit: string }>();
  for (const { area, unit } of entries) seen.set(`${area}\n${unit}`, { area, unit });
  return [...seen.values()].map(({ area, unit }) => ({
    id: `unit-${area}-${unit}`,
    group: 'units',
    title: unit,
    also: area,
    go: () => void go({ to: '/ownership', search: { area, unit } }),
  }));
}
