import type { ReactNode } from 'react';

/** What may be wider than the page, scrolled with the mouse or, once it has the focus, with arrow keys. */
export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
