import type { Locator } from 'playwright-core';
import { LANGUAGES, type Language } from './words';

/** How somebody works the application. A journey is written once and walked with each hand, in each language. */
export interface Hand {
  readonly called: 'mouse' | 'keyboard';
  /** Pushes a button, follows a link, ticks, folds out. */
  press(what: Locator): Promise<void>;
  /** Puts a text in the place of what a field holds. */
  write(field: Locator, text: string): Promise<void>;
  /** Picks from a list that folds out. */
  choose(list: Locator, value: string): Promise<void>;
  /** Picks one of the finds below a box that is being written in. */
  pick(find: Locator): Promise<void>;
  /** Leaves a dialog without doing anything in it. */
  leave(dialog: Locator): Promise<void>;
}

const mouse: Hand = {
  called: 'mouse',
  // the seats of the map are drawn below their buttons, which let the mouse through
  press: async (what) => what.click({ force: await what.evaluate((one) => getComputedStyle(one).pointerEvents === 'none') }),
  async write(field, text) {
    await field.click();
    await retype(field, text);
  },
  choose: async (list, value) => void (await list.selectOption(value)),
  pick: (find) => find.click(),
  leave: (dialog) => dialog.locator('button.mantine-CloseButton-root').click(),
};

const keyboard: Hand = {
  called: 'keyboard',
  async press(what) {
    await reach(what);
    const ticked = await what.evaluate((one) => one.matches('input[type=radio]:checked'));
    if (ticked) return;
    await what.page().keyboard.press((await what.evaluate((one) => one.matches('input'))) ? 'Space' : 'Enter');
  },
  async write(field, text) {
    await reach(field);
    await retype(field, text);
  },
  async choose(list, value) {
    await reach(list);
    for (let n = 0; n < MOST_KEYS; n++) {
      const key = await list.evaluate((one, wanted) => {
        const select = one as HTMLSelectElement;
        const step = [...select.options].findIndex((option) => option.value === wanted) - select.selectedIndex;
        return step === 0 ? '' : step > 0 ? 'ArrowDown' : 'ArrowUp';
      }, value);
      if (!key) return;
      await list.page().keyboard.press(key);
    }
    throw new Error(`The arrows never reached ${value} in ${list}`);
  },
  async pick(find) {
    await find.waitFor();
    for (let n = 0; n < MOST_KEYS; n++) {
      if ((await find.getAttribute('aria-selected')) === 'true') return find.page().keyboard.press('Enter');
      await find.page().keyboard.press('ArrowDown');
    }
    throw new Error(`The arrows never reached ${find}`);
  },
  async leave(dialog) {
    await dialog.waitFor();
    await dialog.page().keyboard.press('Escape');
  },
};

/** Every hand with every language. */
export const WAYS = [mouse, keyboard].flatMap((hand) => LANGUAGES.map((language): Way => ({ hand, language })));
export interface Way {
  hand: Hand;
  language: Language;
}

const MOST_KEYS = 250;
/** Where what is wanted lies, seen from what has the focus, to the key that leads there. */
const KEY_TO = { after: 'Tab', before: 'Shift+Tab', down: 'ArrowDown', up: 'ArrowUp', left: 'ArrowLeft', right: 'ArrowRight' } as const;

/** Goes on with keys, as somebody without a mouse does, until this has the focus. */
async function reach(what: Locator): Promise<void> {
  const page = what.page();
  for (let n = 0; n < MOST_KEYS; n++) {
    const { where, stops } = await what.evaluate(seenFromFocus);
    if (where === 'here') return;
    for (let stop = 0; stop < stops; stop++) await page.keyboard.press(KEY_TO[where]);
  }
  throw new Error(`No key reached ${what}`);
}

const KEYED = 4;

async function retype(field: Locator, text: string): Promise<void> {
  await field.page().keyboard.press('Control+a');
  await field.page().keyboard.press('Delete');
  // the first letters key by key, the rest as a paste does: each key is worked on by the whole page
  await field.page().keyboard.type(text.slice(0, KEYED));
  await field.page().keyboard.insertText(text.slice(KEYED));
}

/**
 * Runs in the page: where what is wanted lies, and how many stops lie between at the least. Radios of
 * one name, and buttons of which one is in the tab order, are gone through by arrows.
 */
function seenFromFocus(wanted: HTMLElement | SVGElement): { where: keyof typeof KEY_TO | 'here'; stops: number } {
  const focus = document.activeElement as HTMLElement;
  if (focus === wanted) return { where: 'here', stops: 0 };
  const isBefore = Boolean(wanted.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (focus.matches('input[type=radio]') && (focus as HTMLInputElement).name === (wanted as unknown as HTMLInputElement).name)
    return { where: isBefore ? 'up' : 'down', stops: 1 };
  if (wanted.tabIndex === -1 && focus.tabIndex === 0 && focus.parentElement === wanted.parentElement) {
    const [from, to] = [focus.getBoundingClientRect(), wanted.getBoundingClientRect()];
    const across = to.x + to.width / 2 - from.x - from.width / 2;
    const along = to.y + to.height / 2 - from.y - from.height / 2;
    if (Math.abs(along) >= Math.abs(across)) return { where: along > 0 ? 'down' : 'up', stops: 1 };
    return { where: across > 0 ? 'right' : 'left', stops: 1 };
  }
  const sure = [...document.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled:not([type=radio]), select:enabled, textarea:enabled')];
  const between = sure.filter((one) => one.tabIndex === 0 && one.checkVisibility({ visibilityProperty: true }) && isBetween(one, focus, wanted));
  return { where: isBefore ? 'before' : 'after', stops: Math.max(1, between.length) };

  function isBetween(one: Element, two: Element, three: Element): boolean {
    const follows = (a: Element, b: Element) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
    return isBefore ? follows(three, one) && follows(one, two) : follows(two, one) && follows(one, three);
  }
}
