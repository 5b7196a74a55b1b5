import { useTranslation } from 'react-i18next';
import { useBriefWords } from '../initiatives/useBriefWords';
import { Icon } from '../parts/Icon';
import { Rule } from '../parts/Rule';
import { useFormats } from '../words/format';
import { sumOf } from './bars';
import type { Candidate } from './deciding';
import { FirstPlace } from './FirstPlace';
import { FitParts } from './FitParts';
import { SkillTable } from './SkillTable';

interface Props {
  initiative: string;
  scope: string;
  candidate: Candidate;
  onChoose: () => void;
}

/** A person who could take the seat: the fit in parts that add up, skills, gaps, warnings, and the way up. */
export function CandidateCard({ initiative, scope, candidate, onChoose }: Props) {
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
            {warning.message} <Rule rule={warning.rule} />
          </span>
        </p>
      ))}
      <FitParts candidate={candidate} name={name} />
      <SkillTable candidate={candidate} name={name} />
      <FirstPlace initiative={initiative} scope={scope} personId={candidate.personId} name={name} />
    </li>
  );
}
