import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstPlaceQuery, type FirstPlace as Answer } from '../api/queries';
import { useBriefWords } from '../initiatives/useBriefWords';
import { ProblemNotice } from '../parts/Notices';
import { Rule } from '../parts/Rule';
import { useFormats } from '../words/format';
import { useReadLanguage } from '../words/language';
import { whyNot } from './named';

interface Props {
  initiative: string;
  scope: string;
  personId: string;
  name: string;
}

/** What it would take this person to be first; worked out when somebody wants to know. */
export function FirstPlace(props: Props) {
  const { t } = useTranslation('initiatives');
  const [open, setOpen] = useState(false);
  return (
    <details className="first-place" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('first.title', { name: props.name })}</summary>
      <div role="status">{open && <Found {...props} />}</div>
    </details>
  );
}

function Found({ initiative, scope, personId, name }: Props) {
  const { t } = useTranslation('initiatives');
  const language = useReadLanguage();
  const asked = useQuery(firstPlaceQuery(initiative, scope, personId, language));
  if (asked.data) return <Said answer={asked.data} name={name} />;
  if (asked.isPending) return <p className="quiet">{t('first.asking')}</p>;
  return <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />;
}

function Said({ answer, name }: { answer: Answer; name: string }) {
  const { t } = useTranslation('initiatives');
  const { person } = useBriefWords();
  const { points } = useFormats();
  const fit = points(answer.fit ?? 0);
  const toBeat = points(answer.toBeat ?? 0);
  switch (answer.result) {
    case 'ALREADY_FIRST':
      return <p>{t('first.already', { name, fit })}</p>;
    case 'REACHABLE':
      return (
        <>
          <p>{t('first.enough', { count: answer.changes?.length ?? 0 })}</p>
          <ul className="lines">
            {answer.changes?.map((change) => (
              <li key={change.kind + change.skill}>{change.words}</li>
            ))}
          </ul>
          <p className="quiet numbers">{t('first.after', { fit, toBeat })}</p>
        </>
      );
    case 'OUT_OF_REACH':
      return (
        <p className="numbers">
          {answer.changesTried ? t('first.tooFar', { fit, toBeat, count: answer.changesTried }) : t('first.nothingLeft', { fit, toBeat })}
        </p>
      );
    case 'EXCLUDED':
      return (
        <p>
          {t('first.closed')} {answer.excluded && whyNot(answer.excluded, person)}{' '}
          <Rule rule={answer.excluded?.rule} />
        </p>
      );
  }
}
