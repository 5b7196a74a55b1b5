import { useTranslation } from 'react-i18next';
import { Scrolled } from '../parts/Scrolled';
import type { Candidate } from './deciding';

/** What is needed, what the person brings for it in which words, and where it falls short. */
export function SkillTable({ candidate, name }: { candidate: Candidate; name: string }) {
  const { t } = useTranslation('initiatives');
  const { matches, gaps } = candidate;
  if (matches.length === 0) return null;
  return (
    <details>
      <summary>{t('candidate.skills', { count: gaps.length })}</summary>
      <Scrolled label={t('candidate.skillTable', { name })}>
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
      </Scrolled>
    </details>
  );
}
