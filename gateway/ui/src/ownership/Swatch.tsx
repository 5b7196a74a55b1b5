import type { Look } from './select';

/** The look of an obligation, small, for legends and rows. */
export function Swatch({ look }: { look: Look }) {
  return (
    <span className="swatch" data-look={look} aria-hidden="true">
      {look === 'gap' ? '✕' : ''}
    </span>
  );
}
