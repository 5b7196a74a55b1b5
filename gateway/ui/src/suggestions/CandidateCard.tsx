import { useTranslation } from 'react-i18next';
import { useBriefWords } from '../initiatives/useBriefWords';
import { Icon } from '../parts/Icon';
import { useFormats } from '../words/format';
import { barsOf, sumOf } from './bars';
import type { Candidate } from './deciding';

/** A person who could take the seat: the fit in parts that add up, skills, gaps, warnings. */
export function CandidateCard({ candidate, onChoose }: { candidate: Candidate; onChoose: () => void }) {
  const { t } = useTranslation('initiatives');
  const { person } = useBriefWords();
  const { number } = useFormats();
  const name = person(candidate.personId);
  const found = candidate.matches.filter((match) => match.strength !== 'NONE');
  return (
    <li className="candidate" data-person={candidate.personId}>
      <header className="candidate-head">
        <span className="rank numbers" aria-hidden="true">
          {candidate.rank}
        </span>
        <div>
          <h3>{name}</h3>
          <p className="quiet">
            {t('candidate.summary', {
              found: number(found.length),
              count: candidate.matches.length,
            })}
            {candidate.tiedWithNext && ` · ${t('candidate.tied')}`}
            {candidate.conditional && ` · ${t('candidate.conditional')}`}
          </p>
        </div>
        <p className="fit numbers">
          <strong>{number(Math.round(sumOf(candidate.parts) / 100))}</strong>
          <small className="quiet">{t('candidate.ofHundred')}</small>
        </p>
        <button type="button" className="button" onClick={onChoose}>
          {t('candidate.choose')}
          <span className="unseen"> {name}</span>
        </button>
      </header>
      {candidate.warnings.map((warning) => (
        <p key={warning.code + warning.message} className="finding" data-kind="warn">
          <Icon name="warning" size={16} />
          <span>
            {warning.message} <span className="rule">{warning.rule}</span>
          </span>
        </p>
      ))}
      <Parts candidate={candidate} name={name} />
      <Skills candidate={candidate} name={name} />
    </li>
  );
}

/** Basis points as points of a hundred, with as many decimals everywhere. */
function usePoints(): (basis: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (basis) => format.format(basis / 100);
}

/** Each bar begins where the one above ended, so that the last one ends at the fit. */
function Parts({ candidate, name }: { candidate: Candidate; name: string }) {
  const { t } = useTranslation('initiatives');
  const points = usePoints();
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
      <div className="scroll" tabIndex={0} role="region" aria-label={t('candidate.partsOf', { name })}>
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
                  {bar.part.reason} {bar.part.rule && <span className="rule">{bar.part.rule}</span>}
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
      </div>
    </details>
  );
}

function Skills({ candidate, name }: { candidate: Candidate; name: string }) {
  const { t } = useTranslation('initiatives');
  const { matches, gaps } = candidate;
  if (matches.length === 0) return null;
  return (
    <details>
      <summary>{t('candidate.skills', { count: gaps.length })}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('candidate.skillTable', { name })}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('candidate.needed')}</th>
              <th scope="col">{t('candidate.words')}</th>
              <th scope="col" className="right">
                {t('candidate.level')}
              </th>
              <th scope="col">{t('candidate.evidence')}</th>
              <th scope="col">{t('candidate.gap')}</th>
            </tr>
          </thead>
          <tbody>
            {matches.map((match) => (
              <tr key={match.skill}>
                <th scope="row">
                  {match.skill}
                  {match.essential && <small className="chip">{t('skill.essential')}</small>}
                </th>
                <td>
                  {match.strength === 'NONE' ? (
                    <span className="quiet">{t('candidate.nothing')}</span>
                  ) : (
                    <>
                      {match.phrase} <small className="quiet">{t(`strength.${match.strength}`)}</small>
                    </>
                  )}
                </td>
                <td className="right numbers">
                  {match.hasLevel ?? '–'} / {match.needsLevel}
                  {match.levelAssumed && <small className="quiet"> {t('candidate.assumed')}</small>}
                </td>
                <td>{match.evidenceGrade ? t(`grade.${match.evidenceGrade}`) : '–'}</td>
                <td>{gaps.find((gap) => gap.skill === match.skill)?.message ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
