/** A paper for a frame of this page, whose policy its styles need a word for; scripts would get none. */
export function framed(paper: string, nonce: string): string {
  const word = nonce.replace(/[^A-Za-z0-9+/=_-]/g, '');
  return paper.replace(/<style>/, `<style nonce="${word}">`);
}
