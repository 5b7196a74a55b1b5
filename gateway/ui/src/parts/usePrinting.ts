import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const SCHEME = 'data-mantine-color-scheme';

function onPrint(before: () => void, after: () => void): () => void {
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** Paper is light whatever the screen is. */
export function useLightPaper(): void {
  useEffect(() => {
    const root = document.documentElement;
    let scheme: string | null = null;
    return onPrint(
      () => {
        scheme = root.getAttribute(SCHEME);
        root.setAttribute(SCHEME, 'light');
      },
      () => {
        if (scheme) root.setAttribute(SCHEME, scheme);
      },
    );
  }, []);
}

/** True while the page is being printed. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(
    () =>
      onPrint(
        // the browser takes its picture right after this event
        () => flushSync(() => setPrinting(true)),
        () => setPrinting(false),
      ),
    [],
  );
  return printing;
}
