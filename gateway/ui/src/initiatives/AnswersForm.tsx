import { useTranslation } from 'react-i18next';
import { Folded } from '../parts/Folded';
import { put, valueAt, type Brief } from './brief';
import { CHANNELS, DIMENSIONS } from './interview';
import { StatementChoice } from './StatementChoice';

interface Props {
  brief: Brief;
  onChange: (brief: Brief) => void;
  /** Where the answers stand: of the whole, or of a part. */
  below?: string;
}

/** All statements at once, for those who know what they want to change. */
export function AnswersForm({ brief, onChange, below = '' }: Props) {
  const { t } = useTranslation('initiatives');
  const choice = (kind: 'dimension' | 'channel', key: string) => {
    const path = `${below}${kind === 'dimension' ? 'answers' : 'channelAnswers'}.${key}`;
    return (
      <StatementChoice
        key={path}
        kind={kind}
        name={key}
        value={valueAt(brief, path)}
        onChange={(value) => onChange(put(brief, path, value))}
      />
    );
  };
  return (
    <>
      <Folded title={t('answers.people')}>
        {() => <div className="choices">{DIMENSIONS.map((key) => choice('dimension', key))}</div>}
      </Folded>
      <Folded title={t('answers.channels')}>
        {() => <div className="choices">{Object.keys(CHANNELS).map((key) => choice('channel', key))}</div>}
      </Folded>
    </>
  );
}
