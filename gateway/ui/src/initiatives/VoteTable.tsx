import { useTranslation } from 'react-i18next';
import { Scrolled } from '../parts/Scrolled';
import { Rule } from '../parts/Rule';
import { useFormats } from '../words/format';
import { balanceOf, type Vote } from './balance';
import { useBriefWords } from './useBriefWords';

/** The weight on each side as bars, and every vote with its reason behind a click. */
export function VoteTable({ votes }: { votes: Vote[] }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { number } = useFormats();
  const { say } = useBriefWords();
  const about = (vote: Vote) =>
    say(`dimension.${vote.dimension}.about`, say(`channel.${vote.dimension}.about`, say(`facts.${vote.dimension.split('.').at(-1)}`, vote.dimension)));
  return (
    <>
      <ul className="balance">
        {balanceOf(votes).map((one) => (
          <li key={one.side} data-side={one.side}>
            <span>{t(`brief:side.${one.side}`)}</span>
            <span className="balance-track" aria-hidden="true">
              <span style={{ width: `${one.share * 100}%` }} />
            </span>
            <span className="numbers">{number(Math.round(one.weight * 10) / 10)}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('votes.all', { count: votes.length })}</summary>
        <Scrolled label={t('votes.title')}>
          <table className="table votes">
            <thead>
              <tr>
                <th scope="col">{t('votes.about')}</th>
                <th scope="col">{t('votes.side')}</th>
                <th scope="col" className="right">
                  {t('votes.weight')}
                </th>
                <th scope="col">{t('votes.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {votes.map((vote, at) => (
                <tr key={at}>
                  <th scope="row">
                    {about(vote)}
                    {vote.scope && <small className="quiet"> {vote.scope}</small>}
                  </th>
                  <td>{t(`brief:side.${vote.side}`)}</td>
                  <td className="right numbers">{number(vote.weight)}</td>
                  <td>
                    {vote.reason} <Rule rule={vote.rule} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      </details>
    </>
  );
}
