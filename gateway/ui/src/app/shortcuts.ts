import { useEffect } from 'react';

const KEPT = 'mandate.single-keys';

/** Whether keys without a modifier do something; some people dictate and must switch it off. */
export function singleKeys(): boolean {
  return localStorage.getItem(KEPT) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(KEPT, on ? 'on' : 'off');
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

const SEQUENCE_MS = 1_200;

/** Keys, or sequences such as `g o`, to what they do; `mod+k` works while typing too. */
export function useShortcuts(keys: Record<string, () => void>): void {
  useEffect(() => {
    let before = '';
    let since = 0;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      if (event.ctrlKey || event.metaKey) {
        const done = keys[`mod+${event.key.toLowerCase()}`];
        if (done) {
          event.preventDefault();
          done();
        }
        return;
      }
      if (isTyping(event.target) || !singleKeys()) return;
      if (document.querySelector('[role="dialog"]')) return;
      const sequence = event.timeStamp - since < SEQUENCE_MS ? `${before} ${event.key}` : '';
      const done = keys[sequence] ?? keys[event.key];
      before = event.key;
      since = event.timeStamp;
      if (!done) return;
      event.preventDefault();
      before = '';
      done();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys]);
}
