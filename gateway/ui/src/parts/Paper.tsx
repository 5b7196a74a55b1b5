import { useQuery } from '@tanstack/react-query';
import { Unanswered } from './Asked';
import { Refusal } from '../api/refusal';
import { framed } from './framed';

interface Props {
  address: string;
  title: string;
}

/** A paper as it will be printed, in a frame where nothing can run and nothing leads out. */
export function Paper({ address, title }: Props) {
  const paper = useQuery({
    queryKey: ['initiatives', 'paper', address],
    queryFn: async ({ signal }) => {
      const answer = await fetch(address, { signal, headers: { Accept: 'text/html' } });
      if (!answer.ok) throw await Refusal.of(answer);
      return answer.text();
    },
  });
  if (!paper.data) return <Unanswered asked={paper} />;
  return <iframe className="paper" title={title} sandbox="" srcDoc={framed(paper.data, nonce())} />;
}

/** The word under which the page's policy lets styles be. */
function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
