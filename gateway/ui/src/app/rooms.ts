import type { IconName } from '../parts/Icon';

/** A room of the application: what the navigation shows, and where it is. */
export interface Room {
  id: 'ownership' | 'initiatives' | 'roles';
  path: '/ownership' | '/initiatives' | '/roles';
  icon: IconName;
  /** The letter after `g` that leads here. */
  key: string;
}

/** The rooms that exist, in the order of the navigation. */
export const ROOMS: readonly Room[] = [
  { id: 'ownership', path: '/ownership', icon: 'map', key: 'o' },
  { id: 'initiatives', path: '/initiatives', icon: 'initiatives', key: 'i' },
  { id: 'roles', path: '/roles', icon: 'roles', key: 'r' },
];
