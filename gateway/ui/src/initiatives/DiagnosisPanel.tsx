import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon';
import { Rule } from '../parts/Rule';
import { useFormats } from '../words/format';
import type { Diagnosis, Flip } from './brief';
import { useBriefWords } from './useBriefWords';
import { VerdictMark } from './VerdictMark';
import { VoteTable } from './VoteTable';

interface Props {
  diagnosis: Diagnosis;
  /** A flip that is tried on at the moment. */
  tried?: Flip | undefined;
  onTry?: (flip: Flip) => void;
  onUndo?: () => void;
  onKeep?: () => void;
  onAsk?: (path: string) => void;
}

/** What the rules say, why, what stands in the way, and what would change it. */
export function DiagnosisPanel(props: Props) {
  const { diagnosis, tried } = props;
  return (
    <div className="diagnosis" data-tried={tried !== undefined}>
      {tried && <Tried {...props} tried={tried} />}
      <Headline diagnosis={diagnosis} />
      <Parts diagnosis={diagnosis} />
      <Blockers diagnosis={diagnosis} />
      <Warnings diagnosis={diagnosis} />
      {!tried && <Flips {...props} />}
      <Questions {...props} />
      <Balance diagnosis={diagnosis} />
      <Actions diagnosis={diagnosis} />
    </div>
  );
}

function Headline({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { percent } = useFormats();
  const { verdict, leaning, shares, reasons } = diagnosis;
  return (
    <header className="diagnosis-head" aria-live="polite">
      <h3>
        <VerdictMark verdict={verdict} long />
      </h3>
      <p>
        {diagnosis.responsibilityType && <strong>{t(`brief:obligation.${diagnosis.responsibilityType}`)}</strong>}
        {diagnosis.responsibilityType && ' · '}
        {t(`brief:confidence.${diagnosis.confidence}`)}
        {diagnosis.responsibilityType && <small className="quiet block">{t(`brief:obligationWhat.${diagnosis.responsibilityType}`)}</small>}
      </p>
      {leaning && <p className="quiet">{t('diagnosis.leaning', { what: t(`brief:verdict.${leaning}`) })}</p>}
      {shares && (
        <p className="quiet numbers">
          {t('diagnosis.shares', { social: percent(shares.socialMedia), community: percent(shares.community) })}
        </p>
      )}
      {reasons[0] && (
        <p>
          {reasons[0].message} <Rule rule={reasons[0].rule} />
        </p>
      )}
    </header>
  );
}

function Parts({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  if (diagnosis.parts.length === 0) return null;
  return (
    <section>
      <h4>{t('brief:ask.workstreams')}</h4>
      <ul className="plain-list">
        {diagnosis.parts.map((part) => (
          <li key={part.scope} className="part">
            <strong>{part.scope}</strong>
            <VerdictMark verdict={part.verdict} />
            <small className="quiet">
              {t(`brief:obligation.${part.responsibilityType}`)} · {t(`brief:confidence.${part.confidence}`)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Blockers({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation('initiatives');
  const all = [...diagnosis.blockers, ...diagnosis.parts.flatMap((part) => part.blockers)];
  if (all.length === 0) return null;
  return (
    <section>
      <h4>{t('counts.blockers', { count: all.length })}</h4>
      <ul className="plain-list">
        {all.map((blocker, at) => (
          <li key={at} className="finding" data-kind="gap">
            <Icon name="warning" size={16} />
            <p>
              {blocker.message} <Rule rule={blocker.rule} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Warnings({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation('initiatives');
  const all = [...diagnosis.warnings, ...diagnosis.parts.flatMap((part) => part.warnings)];
  if (all.length === 0) return null;
  return (
    <section>
      <h4>{t('counts.warnings', { count: all.length })}</h4>
      <ul className="plain-list">
        {all.map((warning, at) => (
          <li key={at} className="finding" data-kind={warning.severity === 'HIGH' ? 'high' : 'warn'}>
            <Icon name="warning" size={16} />
            <div>
              <p>
                {warning.severity === 'HIGH' && <strong>{t('diagnosis.grave')} </strong>}
                {warning.message} <Rule rule={warning.rule} />
              </p>
              {warning.precautions.length > 0 && (
                <details>
                  <summary>{t('diagnosis.precautions', { count: warning.precautions.length })}</summary>
                  <ul>
                    {warning.precautions.map((precaution) => (
                      <li key={precaution}>{precaution}</li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useFlipWords(diagnosis: Diagnosis) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { label, answer } = useBriefWords();
  const { list } = useFormats();
  const field = (path: string) => {
    const part = diagnosis.parts[Number(/^facts\.workstreams\[(\d+)\]/.exec(path)?.[1] ?? -1)];
    return part ? `${part.scope}: ${label(path)}` : label(path);
  };
  return (flip: Flip) => ({
    condition: t('flip.if', {
      changes: list(
        Object.entries(flip.set).map(([path, value]) => t('flip.change', { field: field(path), value: answer(path, value) })),
      ),
    }),
    outcome: t(`brief:verdict.${flip.to}`),
    obligation: flip.responsibilityType ? t(`brief:obligation.${flip.responsibilityType}`) : '',
  });
}

/** A hybrid that stays one: what changes is the verdict of a part. */
function isInside(flip: Flip, diagnosis: Diagnosis): boolean {
  return flip.to === diagnosis.verdict && diagnosis.parts.length > 0;
}

function Flips({ diagnosis, onTry }: Props) {
  const { t } = useTranslation('initiatives');
  const say = useFlipWords(diagnosis);
  return (
    <section>
      <h4>{t('flip.title')}</h4>
      {diagnosis.flips.length === 0 && <p className="quiet">{t('flip.none')}</p>}
      <ul className="plain-list">
        {diagnosis.flips.map((flip) => {
          const words = say(flip);
          return (
            <li key={words.condition} className="flip">
              <p>
                {words.condition}
                <span className="flip-to">
                  <span aria-hidden="true">→ </span>
                  <strong>{isInside(flip, diagnosis) ? t('flip.inside') : words.outcome}</strong>
                  {words.obligation && ` · ${words.obligation}`}
                </span>
              </p>
              {onTry && (
                <button type="button" className="button" onClick={() => onTry(flip)}>
                  {t('flip.try')}
                  <span className="unseen"> {words.condition}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Tried({ diagnosis, tried, onUndo, onKeep }: Props & { tried: Flip }) {
  const { t } = useTranslation('initiatives');
  const words = useFlipWords(diagnosis)(tried);
  return (
    <div className="tried" role="status">
      <p>
        <strong>{t('flip.trying')}</strong> {words.condition}
      </p>
      <div className="buttons">
        <button type="button" className="button" autoFocus onClick={onUndo}>
          {t('flip.undo')}
        </button>
        <button type="button" className="link" onClick={onKeep}>
          {t('flip.keep')}
        </button>
      </div>
    </div>
  );
}

const FIRST_QUESTIONS = 4;

function Questions({ diagnosis, onAsk }: Props) {
  const { t } = useTranslation('initiatives');
  const { label } = useBriefWords();
  const { questions } = diagnosis;
  if (questions.length === 0) return null;
  const line = (question: (typeof questions)[number], at: number) => (
    <li key={at}>
      {onAsk ? (
        <button type="button" className="link" onClick={() => onAsk(question.field)}>
          {label(question.field)}
        </button>
      ) : (
        <strong>{label(question.field)}</strong>
      )}{' '}
      <span className="quiet">{question.why}</span> <Rule rule={question.rule} />
    </li>
  );
  return (
    <section>
      <h4>{t('counts.questions', { count: questions.length })}</h4>
      <ul className="lines">{questions.slice(0, FIRST_QUESTIONS).map(line)}</ul>
      {questions.length > FIRST_QUESTIONS && (
        <details>
          <summary>{t('diagnosis.moreQuestions', { count: questions.length - FIRST_QUESTIONS })}</summary>
          <ul className="lines">{questions.slice(FIRST_QUESTIONS).map(line)}</ul>
        </details>
      )}
    </section>
  );
}

function Balance({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation('initiatives');
  const votes = [...diagnosis.votes, ...diagnosis.parts.flatMap((part) => part.votes)];
  if (votes.length === 0) return null;
  return (
    <section>
      <h4>{t('votes.title')}</h4>
      <VoteTable votes={votes} />
    </section>
  );
}

function Actions({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t } = useTranslation('initiatives');
  const { date } = useFormats();
  return (
    <details className="more">
      <summary>{t('diagnosis.next', { count: diagnosis.actions.length })}</summary>
      <ul className="lines">
        {diagnosis.actions.map((action, at) => (
          <li key={at}>
            {action.what}{' '}
            <span className="quiet">
              {t('diagnosis.due', { who: action.ownerHint, date: date(action.due) })}
              {action.scope && ` · ${action.scope}`}
            </span>{' '}
            <Rule rule={action.rule} />
          </li>
        ))}
        <li>
          <strong>{t('diagnosis.doNothing')}</strong> {diagnosis.doNothing.option}{' '}
          <span className="quiet">{diagnosis.doNothing.cost}</span>
        </li>
      </ul>
    </details>
  );
}
