import type { IconName } from '../parts/Icon';

/** A room of the application: what the navigation shows, and where it is. */
export interface Room {
  id: 'ownership' | 'initiatives' | 'roles';
  path: '/ownership' | '/initiatives' | '/roles';
  icon: IconName;
  /** The letter after `g` that leads here. */
  key: string;
  /** First segments of further addresses that belong to it. */
  also: readonly string[];
}

/** The rooms that exist, in the order of the navigation. */
export const ROOMS: readonly Room[] = [
  { id: 'ownership', path: '/ownership', icon: 'map', key: 'o', also: [] },
  { id: 'initiatives', path: '/initiatives', icon: 'initiatives', key: 'i', also: ['new-initiative'] },
  { id: 'roles', path: '/roles', icon: 'roles', key: 'r', also: ['role-names', 'job-description-check'] },
];
