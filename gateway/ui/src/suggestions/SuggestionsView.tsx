import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestionsQuery, type Initiative } from '../api/queries';
import { VerdictMark } from '../initiatives/VerdictMark';
import { useBriefWords } from '../initiatives/useBriefWords';
import { Unanswered } from '../parts/Asked';
import { EmptyState } from '../parts/Notices';
import { Rule } from '../parts/Rule';
import { useFormats } from '../words/format';
import { useReadLanguage } from '../words/language';
import { byRule } from './bars';
import { CandidateCard } from './CandidateCard';
import { DecideDialog } from './DecideDialog';
import type { Suggestion } from './deciding';
import { whyNot } from './named';
import { seatOf } from './seats';
import './suggestions.css';

interface Props {
  id: string;
  initiative: Initiative;
}

/** Who could own each seat and why, who cannot and why not; nobody is appointed by the product. */
export function SuggestionsView({ id, initiative }: Props) {
  const { t } = useTranslation('initiatives');
  const asked = useQuery({
    ...suggestionsQuery(id, useReadLanguage()),
    refetchInterval: (query) => (query.state.data?.some((one) => one.status === 'PENDING') ? 1_500 : false),
  });
  if (!asked.data) return <Unanswered asked={asked} />;
  return (
    <div className="stack">
      <p className="quiet">{t('suggest.principle')}</p>
      {asked.data.map((suggestion) => (
        <Seat key={suggestion.scope} id={id} initiative={initiative} suggestion={suggestion} />
      ))}
    </div>
  );
}

const FIRST = 5;

function Seat({ id, initiative, suggestion }: Props & { suggestion: Suggestion }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { number, list } = useFormats();
  const { person } = useBriefWords();
  const [shown, setShown] = useState(FIRST);
  const [chosen, setChosen] = useState<string>();
  const seat = seatOf(initiative.diagnosis, suggestion.scope);
  const { candidates } = suggestion;
  const first = Math.min(shown, candidates.length);
  const eligible = suggestion.eligible ?? candidates.length;
  const owners = initiative.mandates
    .filter((one) => one.scope === suggestion.scope && (one.state === 'ACTIVE' || one.state === 'CONFIRMED'))
    .map((one) => person(one.personId));
  return (
    <section className="card" aria-label={suggestion.scope === 'whole' ? t('suggest.whole') : suggestion.scope}>
      <header className="card-head">
        <div>
          <h2>{suggestion.scope === 'whole' ? t('suggest.whole') : suggestion.scope}</h2>
          {seat && (
            <p>
              <VerdictMark verdict={seat.verdict} />{' '}
              {seat.responsibilityType && <span className="quiet">· {t(`brief:obligation.${seat.responsibilityType}`)} ·</span>}{' '}
              {suggestion.roleId && (
                <Link to="/roles/$id" params={{ id: suggestion.roleId }}>
                  {t('suggest.role')}
                </Link>
              )}
            </p>
          )}
        </div>
        {suggestion.status === 'PENDING' && (
          <p className="pending" role="status">
            {t('suggest.pending')}
          </p>
        )}
      </header>
      {owners.length > 0 && <p className="finding">{t('suggest.held', { names: list(owners) })}</p>}
      {!seat && <NoSeat id={id} undecided={verdictOf(initiative, suggestion.scope) === 'UNDECIDED'} />}
      {seat && suggestion.note && <p className="quiet">{suggestion.note}</p>}
      {suggestion.conditional && <p className="finding">{t('suggest.conditional')}</p>}
      {suggestion.warnings?.map((warning) => (
        <p key={warning.code} className="finding" data-kind="warn">
          <span>
            {warning.message} <Rule rule={warning.rule} />
          </span>
        </p>
      ))}
      {seat && candidates.length === 0 && suggestion.status === 'READY' && (
        <EmptyState icon="people" title={t('suggest.nobodyTitle')}>
          <p>{t('suggest.nobodyWords')}</p>
        </EmptyState>
      )}
      {candidates.length > 0 && (
        <>
          <p className="quiet numbers" role="status">
            {t('suggest.could', { count: eligible, all: number(suggestion.people ?? 0) })}
            {first < eligible && ` ${t('suggest.best', { count: first })}`}
          </p>
          <ol className="candidates">
            {candidates.slice(0, shown).map((candidate) => (
              <CandidateCard
                key={candidate.personId}
                initiative={id}
                scope={suggestion.scope}
                candidate={candidate}
                onChoose={() => setChosen(candidate.personId)}
              />
            ))}
          </ol>
          {candidates.length > shown && (
            <button type="button" className="button" onClick={() => setShown(candidates.length)}>
              {t('suggest.more', { count: candidates.length - shown })}
            </button>
          )}
        </>
      )}
      <Excluded suggestion={suggestion} />
      {seat && (
        <div className="buttons">
          <button type="button" className="button" onClick={() => setChosen('')}>
            {t('suggest.somebodyElse')}
          </button>
        </div>
      )}
      {chosen !== undefined && seat && (
        <DecideDialog
          id={id}
          initiative={initiative}
          suggestion={suggestion}
          seat={seat}
          first={chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </section>
  );
}

const verdictOf = ({ diagnosis }: Initiative, scope: string) =>
  diagnosis.parts.find((part) => part.scope === scope)?.verdict ?? diagnosis.verdict;

/** In place of suggestions where nobody is to be found: why, and where it goes on. */
function NoSeat({ id, undecided }: { id: string; undecided: boolean }) {
  const { t } = useTranslation('initiatives');
  return (
    <EmptyState
      icon="user"
      title={t('suggest.noSeatTitle')}
      action={
        <Link to="/initiatives/$id" params={{ id }} className="button">
          {t('suggest.toDiagnosis')}
        </Link>
      }
    >
      <p>{t(undecided ? 'suggest.undecided' : 'suggest.noStaff')}</p>
    </EmptyState>
  );
}

function Excluded({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('initiatives');
  const { person, say } = useBriefWords();
  const groups = byRule(suggestion.excluded, suggestion.excludedCounts ?? {});
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  if (all === 0) return null;
  return (
    <details className="excluded">
      <summary>{t('excluded.title', { count: all })}</summary>
      {groups.map((group) => (
        <details key={group.rule} className="group">
          <summary>
            <span>
              {say(`excluded.${group.code}`, group.people[0]?.reason ?? group.code)}{' '}
              <Rule rule={group.rule} />
            </span>
            <small className="quiet numbers">{t('excluded.people', { count: group.count })}</small>
          </summary>
          <ul className="lines">
            {group.people.map((one) => (
              <li key={one.personId}>
                <strong>{person(one.personId)}</strong> {whyNot(one, person)}
                {one.further.length > 0 && (
                  <span className="quiet">
                    {' '}
                    {t('excluded.further')} {one.further.map((more) => whyNot(more, person)).join(' ')}
                  </span>
                )}
              </li>
            ))}
            {group.count > group.people.length && (
              <li className="quiet">{t('excluded.notListed', { count: group.count - group.people.length })}</li>
            )}
          </ul>
        </details>
      ))}
    </details>
  );
}
