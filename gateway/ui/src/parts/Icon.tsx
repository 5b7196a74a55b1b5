/** Line drawings on a 24 × 24 grid. */
const DRAWINGS = {
  map: 'M4 4h9v9H4z M16 4h4v9h-4z M4 16h5v4H4z M12 16h8v4h-8z',
  initiatives: 'M9 6h11 M9 12h11 M9 18h11 M4 6h.01 M4 12h.01 M4 18h.01',
  plan: 'M4 5v15h16 M8 16v-4 M12 16V8 M16 16v-6 M20 16V5',
  roles: 'M6 3h9l4 4v14H6z M14 3v5h5 M9 13h7 M9 17h5',
  people: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M2 21c0-4 3-6 7-6s7 2 7 6 M16 3.5a4 4 0 0 1 0 7 M18 15c2.5.6 4 2.5 4 6',
  record: 'M4 4h16v16H4z M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M7.5 17c.5-2 2.2-3 4.5-3s4 1 4.5 3',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14z M16 16l5 5',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M12 2v3 M12 19v3 M2 12h3 M19 12h3 M5 5l2 2 M17 17l2 2 M19 5l-2 2 M7 17l-2 2',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  keyboard: 'M3 6h18v12H3z M7 10h.01 M11 10h.01 M15 10h.01 M8 14h8',
  menu: 'M4 7h16 M4 12h16 M4 17h16',
  close: 'M6 6l12 12 M18 6L6 18',
  download: 'M12 4v11 M7 11l5 5 5-5 M4 20h16',
  print: 'M7 9V3h10v6 M5 9h14v8h-3v-3H8v3H5z M8 14h8v7H8z',
  warning: 'M12 4l9 16H3z M12 10v5 M12 17.5h.01',
  back: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  filter: 'M4 5h16l-6 8v6l-4-2v-4z',
  user: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4 21c0-4 3.5-6 8-6s8 2 8 6',
} as const;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
