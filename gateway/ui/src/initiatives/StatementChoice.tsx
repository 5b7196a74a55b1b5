import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANNELS, type Channel } from './interview';
import { useBriefWords } from './useBriefWords';

interface Props {
  kind: 'dimension' | 'channel';
  name: string;
  value: unknown;
  onChange: (value: string | undefined) => void;
  proposed?: { answer: string; words: string } | undefined;
}

/** Two neutral statements; people pick what is true and are never asked for a kind of management. */
export function StatementChoice({ kind, name, value, onChange, proposed }: Props) {
  const { t } = useTranslation('initiatives');
  const group = useId();
  const { say, statement, channelStatement } = useBriefWords();
  const answers = kind === 'dimension' ? ['COMMUNITY', 'TEAM', 'BOTH'] : [...CHANNELS[name as Channel]];
  const words = (answer: string) =>
    answer === 'BOTH'
      ? t('ask.both')
      : kind === 'dimension'
        ? statement(name, answer)
        : channelStatement(name as Channel, answer);
  return (
    <fieldset className="choice">
      <legend>{say(`${kind}.${name}.about`, name)}</legend>
      {answers.map((answer) => (
        <label key={answer} className="choice-option" data-chosen={value === answer}>
          <input type="radio" name={group} checked={value === answer} onChange={() => onChange(answer)} />
          <span>
            {words(answer)}
            {proposed?.answer === answer && (
              <small className="proposed">{t('ask.read', { words: proposed.words })}</small>
            )}
          </span>
        </label>
      ))}
      <label className="choice-option" data-chosen={value === undefined || value === null}>
        <input
          type="radio"
          name={group}
          checked={value === undefined || value === null}
          onChange={() => onChange(undefined)}
        />
        <span className="quiet">{t('ask.unknown')}</span>
      </label>
    </fieldset>
  );
}
