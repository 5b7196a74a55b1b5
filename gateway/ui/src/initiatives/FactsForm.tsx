import { useTranslation } from 'react-i18next';
import { Folded } from '../parts/Folded';
import { put, valueAt, type Brief } from './brief';
import { FactField } from './FactField';
import { FACT_GROUPS, FACTS } from './facts';

interface Props {
  brief: Brief;
  onChange: (brief: Brief) => void;
  /** Where the facts stand: of the whole, or of a part. */
  below?: string;
}

/** Everything that can be known of an initiative, under plain headings; what nobody asked stays out. */
export function FactsForm({ brief, onChange }: Props) {
  const { t } = useTranslation('initiatives');
  return (
    <section className="card" id="facts" tabIndex={-1}>
      <header className="card-head">
        <h2>{t('facts.title')}</h2>
      </header>
      <p className="quiet">{t('facts.how')}</p>
      <FactGroups brief={brief} onChange={onChange} />
    </section>
  );
}

/** The facts themselves, folded by heading. */
export function FactGroups({ brief, onChange, below = '' }: Props) {
  const { t } = useTranslation(['initiatives', 'brief']);
  return (
    <>
      {FACT_GROUPS.map((group) => {
        const facts = FACTS.filter((fact) => fact.group === group);
        const known = facts.filter((fact) => valueAt(brief, `${below}facts.${fact.key}`) !== undefined).length;
        return (
          <Folded
            key={group}
            title={
              <>
                <span>{t(`brief:group.${group}`)}</span>
                <small className="quiet numbers">{t('facts.known', { known, count: facts.length })}</small>
              </>
            }
          >
            {() => (
              <div className="fact-grid">
                {facts.map((fact) => (
                  <FactField
                    key={fact.key}
                    fact={fact}
                    value={valueAt(brief, `${below}facts.${fact.key}`)}
                    onChange={(value) => onChange(put(brief, `${below}facts.${fact.key}`, value))}
                  />
                ))}
              </div>
            )}
          </Folded>
        );
      })}
    </>
  );
}
