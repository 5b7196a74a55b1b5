import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { initiatives } from '../api/client';
import type { Initiative } from '../api/queries';
import { useBriefWords } from '../initiatives/useBriefWords';
import { EmptyState, ProblemNotice } from '../parts/Notices';
import { Rule } from '../parts/Rule';
import { useFormats } from '../words/format';
import { Letter } from './Letter';
import { seatOf } from './seats';
import './suggestions.css';

type Mandate = Initiative['mandates'][number];

interface Props {
  id: string;
  initiative: Initiative;
}

/** Who holds which seat, what each side has to show, and the letter that says so. */
export function Mandates({ id, initiative }: Props) {
  const { t } = useTranslation('initiatives');
  if (initiative.mandates.length === 0)
    return (
      <EmptyState
        icon="user"
        title={t('mandate.emptyTitle')}
        action={
          <Link to="/initiatives/$id" params={{ id }} search={{ tab: 'suggestions' }} className="button">
            {t('detail.tab.suggestions')}
          </Link>
        }
      >
        <p>{t('mandate.emptyWords')}</p>
      </EmptyState>
    );
  const order = [...initiative.mandates].sort((a, b) => Number(a.state === 'ENDED') - Number(b.state === 'ENDED') || b.at.localeCompare(a.at));
  return (
    <div className="stack">
      {order.map((mandate) => (
        <MandateCard key={mandate.id} id={id} initiative={initiative} mandate={mandate} />
      ))}
    </div>
  );
}

function MandateCard({ id, initiative, mandate }: Props & { mandate: Mandate }) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { person } = useBriefWords();
  const { month, percent, date } = useFormats();
  const [letter, setLetter] = useState(false);
  const seat = seatOf(initiative.diagnosis, mandate.scope);
  const name = person(mandate.personId);
  const held = mandate.state === 'ACTIVE' || mandate.state === 'CONFIRMED';
  return (
    <section className="card" aria-label={name} data-ended={mandate.state === 'ENDED'} data-mandate={mandate.id}>
      <header className="card-head">
        <div>
          <h2>{name}</h2>
          <p className="quiet">
            {mandate.scope === 'whole' ? t('suggest.whole') : mandate.scope} ·{' '}
            <strong>{t(`brief:obligation.${mandate.responsibilityType}`)}</strong>
          </p>
        </div>
        <span className="owning" data-owning={held ? 'OWNED' : 'REQUESTED'}>
          {t(`mandate.state.${mandate.state}`)}
        </span>
      </header>
      <dl className="pairs">
        <div>
          <dt>{t('mandate.months')}</dt>
          <dd className="numbers">
            {month(mandate.from)} – {month(mandate.until)}, {percent(mandate.loadPct / 100)}
          </dd>
        </div>
        <div>
          <dt>{t('mandate.origin')}</dt>
          <dd>
            {t('mandate.cameBy', { origin: t(`mandate.origins.${mandate.origin}`), by: mandate.by, date: date(mandate.at) })}
          </dd>
        </div>
        {mandate.capacity && (
          <div>
            <dt>{t('mandate.capacity')}</dt>
            <dd>{mandate.capacity}</dd>
          </div>
        )}
        {mandate.reason && (
          <div>
            <dt>{t('mandate.reason')}</dt>
            <dd>{mandate.reason}</dd>
          </div>
        )}
        {mandate.charter && (
          <div>
            <dt>{t('charter.title')}</dt>
            <dd>
              {t('charter.internal')}: {mandate.charter.internal}
              <br />
              {t('charter.external')}: {mandate.charter.external}
            </dd>
          </div>
        )}
        {mandate.refusal && (
          <div>
            <dt>{t('mandate.refused')}</dt>
            <dd>
              {t('mandate.short', {
                month: mandate.refusal.month ? month(mandate.refusal.month) : '–',
                needed: percent(mandate.refusal.neededPct / 100),
                free: percent(mandate.refusal.freePct / 100),
              })}{' '}
              <Rule rule={mandate.refusal.rule} />
            </dd>
          </div>
        )}
      </dl>
      <Ledger id={id} mandate={mandate} open={held} />
      <div className="buttons">
        {seat?.roleId && (
          <button type="button" className="button" aria-expanded={letter} onClick={() => setLetter(!letter)}>
            {letter ? t('letter.hide') : t('letter.show')}
          </button>
        )}
        {held && <EndMandate id={id} mandate={mandate} name={name} />}
      </div>
      {letter && seat?.roleId && (
        <Letter roleId={seat.roleId} initiative={id} scope={mandate.scope} person={mandate.personId} name={name} />
      )}
    </section>
  );
}

function EndMandate({ id, mandate, name }: { id: string; mandate: Mandate; name: string }) {
  const { t } = useTranslation('initiatives');
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>();
  const end = async () => {
    try {
      await initiatives.POST('/api/initiatives/{id}/mandates/{mandateId}/end', {
        params: { path: { id, mandateId: mandate.id } },
      });
      await client.invalidateQueries({ queryKey: ['initiatives'] });
    } catch (failure) {
      setError(failure);
    }
    setAsked(false);
  };
  if (!asked)
    return (
      <>
        <button type="button" className="button" data-kind="grave" onClick={() => setAsked(true)}>
          {t('mandate.end')}
        </button>
        {error !== undefined && <ProblemNotice error={error} />}
      </>
    );
  return (
    <div className="confirm" role="group" aria-label={t('mandate.end')}>
      <p>{t('mandate.endWhat', { name })}</p>
      <button type="button" className="button" data-kind="grave" autoFocus onClick={() => void end()}>
        {t('mandate.endNow')}
      </button>
      <button type="button" className="button" onClick={() => setAsked(false)}>
        {t('decide.cancel')}
      </button>
    </div>
  );
}

/** The burden of proof: who has to show what, what was shown, and a line for more. */
function Ledger({ id, mandate, open }: { id: string; mandate: Mandate; open: boolean }) {
  const { t } = useTranslation('initiatives');
  const { date } = useFormats();
  if (mandate.burdenOfProof.length === 0) return null;
  return (
    <section className="ledger">
      <h3>{t('ledger.title')}</h3>
      <ul className="plain-list">
        {mandate.burdenOfProof.map((proof) => (
          <li key={`${proof.rule}${proof.who}${proof.shows}`} className="proof">
            <p>
              <strong>{t(`mandate.who.${proof.who}`)}</strong> {proof.shows} <Rule rule={proof.rule} />
            </p>
            <ul className="lines">
              {proof.evidence.map((one) => (
                <li key={one.what + one.at}>
                  ✓ {one.what}{' '}
                  <small className="quiet">
                    {one.by}, {date(one.at)}
                  </small>
                </li>
              ))}
              {proof.evidence.length === 0 && <li className="quiet">{t('ledger.nothing')}</li>}
            </ul>
            {open && <Show id={id} mandateId={mandate.id} rule={proof.rule} who={proof.who} shows={proof.shows} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ShowProps {
  id: string;
  mandateId: string;
  rule: string;
  who: 'owner' | 'organisation';
  shows: string;
}

function Show({ id, mandateId, rule, who, shows }: ShowProps) {
  const { t } = useTranslation('initiatives');
  const client = useQueryClient();
  const [what, setWhat] = useState('');
  const [error, setError] = useState<unknown>();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!what.trim()) return;
    try {
      await initiatives.POST('/api/initiatives/{id}/mandates/{mandateId}/evidence', {
        params: { path: { id, mandateId } },
        body: { rule, who, what: what.trim() },
      });
      setWhat('');
      setError(undefined);
      await client.invalidateQueries({ queryKey: ['initiatives'] });
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <form className="show" onSubmit={(event) => void send(event)}>
      <input
        aria-label={t('ledger.what', { shows })}
        placeholder={t('ledger.placeholder')}
        value={what}
        maxLength={2000}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <button type="submit" className="button" disabled={!what.trim()}>
        {t('ledger.add')}
      </button>
      {error !== undefined && <ProblemNotice error={error} />}
    </form>
  );
}
