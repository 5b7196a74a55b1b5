import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put, valueAt, type Brief, type Diagnosis } from './brief';
import { FACT_BY_KEY } from './facts';
import { FactField } from './FactField';
import { answeredDimensions, DIMENSIONS, openAsks, type Ask } from './interview';
import { StatementChoice } from './StatementChoice';
import { useBriefWords } from './useBriefWords';

interface Props {
  brief: Brief;
  diagnosis: Diagnosis;
  onChange: (brief: Brief) => void;
  onParts: () => void;
  /** A question that was asked for by name. */
  wanted?: string | undefined;
}

/** One question at a time, the most telling one next. */
export function Guide({ brief, diagnosis, onChange, onParts, wanted }: Props) {
  const { t } = useTranslation('initiatives');
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const asks = openAsks(brief, diagnosis, skipped);
  const ask = asks.find((one) => one.path === wanted) ?? asks[0];
  const skip = (path: string) => setSkipped(new Set([...skipped, path]));
  const answered = answeredDimensions(brief);
  return (
    <section className="card guide" aria-label={t('guide.title')}>
      <header className="card-head">
        <h2>{t('guide.title')}</h2>
        <p className="quiet numbers">{t('guide.answered', { done: answered, count: DIMENSIONS.length })}</p>
      </header>
      <progress max={DIMENSIONS.length} value={answered} aria-label={t('guide.title')} />
      {ask ? (
        <Question
          key={ask.path}
          ask={ask}
          brief={brief}
          onAnswer={(value) => onChange(put(brief, ask.path, value))}
          onSkip={() => skip(ask.path)}
          onParts={onParts}
          left={asks.length}
        />
      ) : (
        <p>{skipped.size > 0 ? t('guide.skippedAll') : t('guide.done')}</p>
      )}
      {skipped.size > 0 && (
        <button type="button" className="link" onClick={() => setSkipped(new Set())}>
          {t('guide.again', { count: skipped.size })}
        </button>
      )}
    </section>
  );
}

interface QuestionProps {
  ask: Ask;
  brief: Brief;
  left: number;
  onAnswer: (value: unknown) => void;
  onSkip: () => void;
  onParts: () => void;
}

function Question({ ask, brief, left, onAnswer, onSkip, onParts }: QuestionProps) {
  const { t } = useTranslation('initiatives');
  const { answer } = useBriefWords();
  const [given, setGiven] = useState<unknown>(valueAt(brief, ask.path));
  const fact = ask.kind === 'fact' ? FACT_BY_KEY.get(ask.key) : undefined;
  const proposed = ask.proposed;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== undefined) onAnswer(given);
      }}
    >
      {proposed && (
        <div className="proposal">
          <p>
            {t('guide.proposal', { words: proposed.words })} <strong>{answer(ask.path, proposed.answer)}</strong>
          </p>
          <button type="button" className="button" data-kind="main" onClick={() => onAnswer(proposed.answer)}>
            {t('guide.confirm')}
          </button>
        </div>
      )}
      {(ask.kind === 'dimension' || ask.kind === 'channel') && (
        <StatementChoice kind={ask.kind} name={ask.key} value={given} onChange={setGiven} proposed={proposed} />
      )}
      {fact && (
        <>
          {ask.why && <p>{ask.why}</p>}
          <FactField fact={fact} value={given} onChange={setGiven} />
        </>
      )}
      {ask.kind === 'parts' && (
        <>
          <p>{ask.why}</p>
          <button type="button" className="button" onClick={onParts}>
            {t('guide.toParts')}
          </button>
        </>
      )}
      <div className="buttons">
        {ask.kind !== 'parts' && (
          <button type="submit" className="button" data-kind="main" disabled={given === undefined}>
            {t('guide.answer')}
          </button>
        )}
        <button type="button" className="link" onClick={onSkip}>
          {t('guide.skip')}
        </button>
        <span className="quiet numbers">{t('guide.left', { count: left })}</span>
      </div>
    </form>
  );
}
