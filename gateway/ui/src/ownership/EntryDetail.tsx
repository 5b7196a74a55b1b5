import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { initiativeQuery } from '../api/queries';
import { briefOf } from '../initiatives/brief';
import { useDiagnosis } from '../initiatives/useDiagnosis';
import { ProblemNotice } from '../parts/Notices';
import { useFormats } from '../words/format';
import { useReadLanguage } from '../words/language';
import type { Entry } from './filters';
import { mainReasonIn } from './mainReason';
import { lookOf } from './select';
import { Swatch } from './Swatch';
import type { Ownership } from './useOwnership';
import { useWords } from './useWords';

/** One initiative beside the picture: who owns its seats, what is risky, why it is diagnosed so. */
export default function EntryDetail({ ownership }: { ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { t: tApp } = useTranslation();
  const { map, filters, change } = ownership;
  const id = filters.initiative;
  const seats = id === undefined ? [] : map.entries.filter((entry) => entry.initiativeId === id);
  const [first] = seats;
  return (
    <Drawer
      opened
      onClose={() => change({ initiative: undefined })}
      position="right"
      size="md"
      title={<span className="detail-title">{first?.title ?? id}</span>}
      closeButtonProps={{ 'aria-label': tApp('close') }}
    >
      {first ? <Seats seats={seats} first={first} ownership={ownership} /> : <p>{t('detail.unknown')}</p>}
    </Drawer>
  );
}

function Seats({ seats, first, ownership }: { seats: Entry[]; first: Entry; ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { change } = ownership;
  return (
    <div className="detail">
      <p className="detail-where">
        {first.area} › {first.unit}
        <button type="button" className="plain-button" onClick={() => change({ area: first.area, unit: first.unit, initiative: undefined })}>
          {t('detail.unitOnly')}
        </button>
      </p>
      {seats.map((seat) => (
        <Seat key={seat.scope} seat={seat} ownership={ownership} />
      ))}
      <Reason id={first.initiativeId} />
      <p className="detail-ways">
        <Link to="/initiatives/$id" params={{ id: first.initiativeId }} className="button" data-kind="main">
          {t('detail.whole')}
        </Link>
        {first.status === 'OPEN' && (
          <Link to="/initiatives/$id" params={{ id: first.initiativeId }} search={{ tab: 'suggestions' }} className="button">
            {t('detail.who')}
          </Link>
        )}
      </p>
    </div>
  );
}

function Seat({ seat, ownership }: { seat: Entry; ownership: Ownership }) {
  const { t } = useTranslation('ownership');
  const { percent, list } = useFormats();
  const words = useWords(ownership);
  const { names, change } = ownership;
  const nameOf = (person: string) => names.get(person) ?? person;
  // that nobody owns it stands above already
  const risks = seat.risks.filter((risk) => risk.code !== 'NO_OWNER');
  const spell = (word: string) => (word in BECAUSE ? t(`because.${word as keyof typeof BECAUSE}`) : nameOf(word));
  return (
    <section className="seat" data-status={seat.status}>
      {seat.scope !== 'whole' && <h3>{t('part', { scope: seat.scope })}</h3>}
      <dl>
        <dt>{t('detail.owner')}</dt>
        <dd>
          {seat.owners.length === 0 && <span className={seat.status === 'OPEN' ? 'missing' : undefined}>{words.owner(seat)}</span>}
          {seat.owners.map((owner) => (
            <button key={owner.mandateId} type="button" className="plain-button" onClick={() => change({ owner: owner.personId, initiative: undefined })}>
              {nameOf(owner.personId)}
            </button>
          ))}
          {seat.suggested && <small>{t('detail.suggested', { name: nameOf(seat.suggested.personId), fit: percent(seat.suggested.fit / 10_000) })}</small>}
        </dd>
        <dt>{t('detail.type')}</dt>
        <dd>
          <span className="owed"><Swatch look={lookOf(seat)} />{t(`kind.${seat.responsibilityType}`)}</span>
          <small>{t(`kindWhat.${seat.responsibilityType}`)}</small>
        </dd>
        <dt>{t('detail.level')}</dt>
        <dd>{t(`level.${seat.level}`)}</dd>
        <dt>{t('detail.diagnosis')}</dt>
        <dd>{t(`verdict.${seat.verdict}`)}
          <small>
            {[
              t(`confidence.${seat.confidence}`),
              seat.warnings > 0 && t('detail.warnings', { count: seat.warnings }),
              seat.blockers > 0 && t('detail.blockers', { count: seat.blockers }),
            ].filter(Boolean).join(' · ')}
          </small>
        </dd>
        {risks.length > 0 && (
          <>
            <dt>{t('detail.risks')}</dt>
            <dd>
              <ul className="risk-list" data-long="true">
                {risks.map((risk) => (
                  <li key={risk.code}>
                    <b>{t(`risk.${risk.code}`)}</b> {t(`riskWhat.${risk.code}`)}
                    {risk.because.length > 0 && <small>{list(risk.because.map(spell))}</small>}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

const BECAUSE = { BLOCKED: 0, OTHER_TYPE: 0, RESULTS_NOT_WRITTEN_DOWN: 0, RUNS_OUT: 0, SEAT_IS_GONE: 0 };

/** The main reason: as it was kept where that is the language that is read, else the diagnosis is asked again. */
function Reason({ id }: { id: string }) {
  const { t } = useTranslation('ownership');
  const language = useReadLanguage();
  const asked = useQuery(initiativeQuery(id));
  const initiative = asked.data;
  const written = initiative?.language ?? 'en';
  const foreign = written === language ? undefined : initiative;
  const spoken = useDiagnosis(foreign && briefOf(foreign));
  if (asked.isError) return <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  const said = foreign && spoken.data && mainReasonIn(spoken.data, foreign.diagnosis, foreign.mainReason);
  const reason = said ?? initiative?.mainReason;
  return reason ? (
    <section className="seat" aria-busy={spoken.isFetching}>
      <h3>{t('detail.reason')}</h3>
      <p lang={said ? language : written}>{reason}</p>
    </section>
  ) : null;
}
