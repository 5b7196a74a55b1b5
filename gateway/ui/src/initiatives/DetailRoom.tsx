import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { initiativeQuery, type Initiative } from '../api/queries';
import { useFormats } from '../words/format';
import { Mandates } from '../suggestions/Mandates';
import { SuggestionsView } from '../suggestions/SuggestionsView';
import { briefOf } from './brief';
import { DiagnosisPanel } from './DiagnosisPanel';
import { TABS, type Tab } from './tabs';
import { useBriefWords } from './useBriefWords';
import { useDiagnosis } from './useDiagnosis';
import './initiatives.css';
import { Stale, Unanswered } from '../parts/Asked';
import { Rule } from '../parts/Rule';

export const Route = createLazyRoute('/initiatives/$id')({ component: DetailRoom });

function DetailRoom() {
  const { id } = useParams({ from: '/initiatives/$id' });
  const asked = useQuery(initiativeQuery(id));
  if (!asked.data) return <Unanswered asked={asked} />;
  return (
    <div className="stack">
      <Stale asked={asked} />
      <Known id={id} initiative={asked.data} />
    </div>
  );
}

function Known({ id, initiative }: { id: string; initiative: Initiative }) {
  const { t } = useTranslation('initiatives');
  const { tab = 'diagnosis' } = useSearch({ from: '/initiatives/$id' });
  return (
    <>
      <header className="room-head">
        <div>
          <Link to="/initiatives" className="back">
            ‹ {t('list.title')}
          </Link>
          <h1>{initiative.title}</h1>
          <p className="quiet">
            {initiative.area ?? '–'} · {initiative.unit ?? '–'} ·{' '}
            <span className="numbers">{t('detail.revision', { revision: initiative.revision })}</span>
          </p>
        </div>
        <Link to="/initiatives/$id/edit" params={{ id }} className="button">
          {t('detail.edit')}
        </Link>
      </header>
      <nav className="tabs" aria-label={t('detail.views')}>
        {TABS.map((one) => (
          <Link
            key={one}
            to="/initiatives/$id"
            params={{ id }}
            search={{ tab: one }}
            className="tab"
            aria-current={one === tab ? 'page' : undefined}
          >
            {t(`detail.tab.${one}`)}
            {one === 'mandates' && initiative.mandates.length > 0 && (
              <span className="count">{initiative.mandates.length}</span>
            )}
          </Link>
        ))}
      </nav>
      <Shown tab={tab} id={id} initiative={initiative} />
    </>
  );
}

function Shown({ tab, id, initiative }: { tab: Tab; id: string; initiative: Initiative }) {
  if (tab === 'suggestions') return <SuggestionsView id={id} initiative={initiative} />;
  if (tab === 'mandates') return <Mandates id={id} initiative={initiative} />;
  return <DiagnosisView initiative={initiative} />;
}

/** The diagnosis in the language that is read, beside what was written. */
function DiagnosisView({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('initiatives');
  const spoken = useDiagnosis(briefOf(initiative));
  return (
    <div className="beside" data-even="true">
      <section className="card" aria-label={t('diagnosis.title')} data-busy={spoken.isFetching}>
        <h2 className="unseen">{t('diagnosis.title')}</h2>
        <DiagnosisPanel diagnosis={spoken.data ?? initiative.diagnosis} />
      </section>
      <div className="stack">
        <Written initiative={initiative} />
        <Readiness initiative={initiative} diagnosis={spoken.data ?? initiative.diagnosis} />
      </div>
    </div>
  );
}

function Written({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('initiatives');
  const { label, answer } = useBriefWords();
  const facts = Object.entries(initiative.facts ?? {}).filter(([key]) => key !== 'workstreams');
  return (
    <section className="card">
      <header className="card-head">
        <h2>{t('detail.written')}</h2>
      </header>
      <p className="prose">{initiative.brief || t('detail.nothingWritten')}</p>
      {facts.length > 0 && (
        <details>
          <summary>{t('detail.facts', { count: facts.length })}</summary>
          <dl className="pairs">
            {facts.map(([key, value]) => (
              <div key={key}>
                <dt>{label(`facts.${key}`)}</dt>
                <dd>{answer(`facts.${key}`, value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function Readiness({ diagnosis }: { initiative: Initiative; diagnosis: Initiative['diagnosis'] }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { percent } = useFormats();
  const { readiness, burdenOfProof, dependencies } = diagnosis;
  return (
    <section className="card">
      <header className="card-head">
        <h2>{t('ready.title')}</h2>
        <p className="numbers">
          <strong>{percent(readiness.score)}</strong>
        </p>
      </header>
      <ul className="meter-list">
        {readiness.parts.map((part) => (
          <li key={part.name}>
            <span>{part.reason}</span>
            <span className="meter" aria-hidden="true">
              <span style={{ width: `${part.value * 100}%` }} />
            </span>
            <small className="quiet numbers">{part.known ? percent(part.value) : t('ready.unknown')}</small>
          </li>
        ))}
      </ul>
      {dependencies.length > 0 && (
        <details>
          <summary>{t('ready.needs', { count: dependencies.length })}</summary>
          <ul className="lines">
            {dependencies.map((one) => (
              <li key={`${one.what}${one.needs}`}>
                {one.what}: {one.needs} <span className="quiet">{t(`ready.met.${metOf(one.met)}`)}</span>{' '}
                <Rule rule={one.rule} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {burdenOfProof.length > 0 && (
        <details>
          <summary>{t('ready.proof', { count: burdenOfProof.length })}</summary>
          <ul className="lines">
            {burdenOfProof.map((burden, at) => (
              <li key={at}>
                <strong>{t(`mandate.who.${burden.who}`)}</strong> {burden.shows} <Rule rule={burden.rule} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function metOf(met: string): 'YES' | 'NO' | 'UNKNOWN' {
  return met === 'YES' || met === 'NO' ? met : 'UNKNOWN';
}
