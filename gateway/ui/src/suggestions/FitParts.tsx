import { useTranslation } from 'react-i18next';
import { Scrolled } from '../parts/Scrolled';
import { useFormats } from '../words/format';
import { Rule } from '../parts/Rule';
import { barsOf, sumOf } from './bars';
import type { Candidate } from './deciding';

/** Each bar begins where the one above ended, so that the last one ends at the fit. */
export function FitParts({ candidate, name }: { candidate: Candidate; name: string }) {
  const { t } = useTranslation('initiatives');
  const { points } = useFormats();
  return (
    <details className="fit-parts">
      <summary>
        <span>{t('candidate.parts')}</span>
        <span className="fit-strip" aria-hidden="true">
          {barsOf(candidate.parts).map((bar) => (
            <i key={bar.part.name} style={{ width: `${(bar.to - bar.from) / 100}%` }} />
          ))}
        </span>
      </summary>
      <Scrolled label={t('candidate.partsOf', { name })}>
        <table className="table fit-table">
          <thead>
            <tr>
              <th scope="col">{t('candidate.part')}</th>
              <th scope="col" aria-hidden="true" className="fit-bar-column" />
              <th scope="col" className="right">
                {t('candidate.gives')}
              </th>
              <th scope="col" className="right">
                {t('candidate.atMost')}
              </th>
              <th scope="col">{t('votes.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {barsOf(candidate.parts).map((bar) => (
              <tr key={bar.part.name}>
                <th scope="row">{t(`part.${bar.part.name}`)}</th>
                <td aria-hidden="true">
                  <span className="fit-bar">
                    <span
                      data-room="true"
                      style={{ left: `${bar.from / 100}%`, width: `${Math.min(bar.room, 10_000 - bar.from) / 100}%` }}
                    />
                    <span style={{ left: `${bar.from / 100}%`, width: `${(bar.to - bar.from) / 100}%` }} />
                  </span>
                </td>
                <td className="right numbers">{points(bar.part.contribution)}</td>
                <td className="right numbers quiet">{points(bar.room)}</td>
                <td>
                  {bar.part.reason} <Rule rule={bar.part.rule} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('candidate.sum')}</th>
              <td aria-hidden="true" />
              <td className="right numbers">
                <strong>{points(sumOf(candidate.parts))}</strong>
              </td>
              <td className="right numbers quiet">{points(10_000)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </Scrolled>
    </details>
  );
}
