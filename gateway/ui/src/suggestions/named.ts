const WORD = /[A-Za-z0-9._-]*[A-Za-z0-9_-]/g;

/** A sentence that knows people by their ids only, with the names that are shown here. */
export function named(sentence: string, nameOf: (id: string) => string): string {
  return sentence.replace(WORD, nameOf);
}

/** Why somebody cannot, in words; only this rule speaks of other people. */
export function whyNot(
  one: { code: string; reason: string },
  nameOf: (id: string) => string,
): string {
  return one.code === 'NOT_THE_LINE_MANAGER' ? named(one.reason, nameOf) : one.reason;
}
