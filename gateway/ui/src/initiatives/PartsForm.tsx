import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Folded } from '../parts/Folded';
import { AnswersForm } from './AnswersForm';
import { put, streamsOf, type Brief } from './brief';
import { DemandFields } from './DemandForm';
import { FactGroups } from './FactsForm';

/** The parts of a mixed initiative: each is diagnosed for itself and gets an owner of its own. */
export function PartsForm({ brief, onChange }: { brief: Brief; onChange: (brief: Brief) => void }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const streams = streamsOf(brief);
  const freshName = () => {
    let n = streams.length + 1;
    while (streams.some((one) => one.name === t('parts.new', { number: n }))) n++;
    return t('parts.new', { number: n });
  };
  const add = () => onChange(put(brief, 'facts.workstreams', [...streams, { name: freshName() }]));
  // fields keep what is typed; they begin anew when a part before them is gone
  const [removed, setRemoved] = useState(0);
  const remove = (at: number) => {
    setRemoved(removed + 1);
    const left = streams.filter((_, other) => other !== at);
    onChange(put(brief, 'facts.workstreams', left.length > 0 ? left : undefined));
  };
  return (
    <section className="card" id="parts" tabIndex={-1}>
      <header className="card-head">
        <h2>{t('parts.title')}</h2>
        <button type="button" className="button" onClick={add}>
          {t('parts.add')}
        </button>
      </header>
      <p className="quiet">{t('parts.how')}</p>
      {streams.map((stream, at) => {
        const path = `facts.workstreams[${at}]`;
        return (
          <fieldset key={`${removed}-${at}`} className="part-form">
            <legend>{t('parts.number', { number: at + 1 })}</legend>
            <label className="field">
              <span>{t('parts.name')}</span>
              <input
                value={stream.name}
                maxLength={200}
                onChange={(event) => onChange(put(brief, `${path}.name`, event.currentTarget.value))}
              />
            </label>
            <label className="field">
              <span>{t('parts.aim')}</span>
              <textarea
                rows={2}
                value={stream.aim ?? ''}
                onChange={(event) => onChange(put(brief, `${path}.aim`, event.currentTarget.value || undefined))}
              />
            </label>
            <AnswersForm brief={brief} onChange={onChange} below={`${path}.`} />
            <Folded title={t('facts.title')}>
              {() => <FactGroups brief={brief} onChange={onChange} below={`${path}.`} />}
            </Folded>
            <Folded title={t('brief:ask.demand')}>
              {() => <DemandFields brief={brief} onChange={onChange} below={`${path}.`} />}
            </Folded>
            <button type="button" className="link" onClick={() => remove(at)}>
              {t('parts.remove', { name: stream.name })}
            </button>
          </fieldset>
        );
      })}
    </section>
  );
}
