import { useState, type ReactNode } from 'react';

/** A group that folds out; what is in it is made when it is first opened, so that a long form stays quick. */
export function Folded({ title, children }: { title: ReactNode; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="group" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && children()}
    </details>
  );
}
