import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import { Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Rule } from '../parts/Rule';
import { dataOf, initiatives } from '../api/client';
import { peopleQuery, type Initiative } from '../api/queries';
import { Refusal } from '../api/refusal';
import { useBriefWords } from '../initiatives/useBriefWords';
import { ProblemNotice } from '../parts/Notices';
import { useFormats } from '../words/format';
import { charterOf, isSendable, neededFor, NO_CHARTER, type CharterDraft, type Suggestion } from './deciding';
import { whyNot } from './named';
import type { Seat } from './seats';

interface Props {
  id: string;
  initiative: Initiative;
  suggestion: Suggestion;
  seat: Seat;
  /** The person picked from the list; empty for somebody else. */
  first: string;
  onClose: () => void;
}

const OWED = ['MEANS', 'RESULTS', 'RESULTS_CONDITIONAL', 'UNDETERMINED'] as const;
const CHARTER = ['internal', 'external', 'timeShare', 'conflicts', 'decidedBy'] as const;

/** A human accepts, or decides otherwise and says why. */
export function DecideDialog({ id, initiative, suggestion, seat, first, onClose }: Props) {
  const { t } = useTranslation(['initiatives', 'brief']);
  const { person } = useBriefWords();
  const { compare, list } = useFormats();
  const client = useQueryClient();
  const go = useNavigate();
  const people = useQuery(peopleQuery).data ?? [];
  const [personId, setPersonId] = useState(first);
  const [reason, setReason] = useState('');
  const [owed, setOwed] = useState('');
  const [charter, setCharter] = useState<CharterDraft>(NO_CHARTER);
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const needed = neededFor(suggestion, personId);
  const candidate = suggestion.candidates.find((one) => one.personId === personId);
  const excluded = suggestion.excluded.find((one) => one.personId === personId);
  const otherHats = initiative.mandates.some((one) => one.personId === personId && one.scope !== seat.scope && one.state !== 'ENDED');
  const charterAsked = otherHats || (error instanceof Refusal && error.rule === 'R142');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!personId || !isSendable(needed, reason, charter)) return;
    setSending(true);
    setError(undefined);
    try {
      const sent = charterOf(charter);
      dataOf(
        await initiatives.POST('/api/initiatives/{id}/mandates', {
          params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: {
            scope: seat.scope,
            personId,
            ...(reason.trim() && { reason: reason.trim() }),
            ...(owed && { responsibilityType: owed as (typeof OWED)[number] }),
            ...(sent && { charter: sent }),
          },
        }),
      );
      await client.invalidateQueries({ queryKey: ['initiatives'] });
      onClose();
      void go({ to: '/initiatives/$id', params: { id }, search: { tab: 'mandates' } });
    } catch (failure) {
      setError(failure);
      setSending(false);
    }
  };
  const { questions, warnings, parts } = initiative.diagnosis.complexity;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={personId ? t('decide.titleFor', { name: person(personId) }) : t('decide.title')}
      closeButtonProps={{ 'aria-label': t('decide.cancel') }}
    >
      <form className="stack" onSubmit={(event) => void send(event)}>
        {first === '' && (
          <label className="field">
            <span>{t('decide.who')}</span>
            <select data-autofocus required value={personId} onChange={(event) => setPersonId(event.currentTarget.value)}>
              <option value="">{t('decide.pick')}</option>
              {[...people]
                .sort((a, b) => compare(a.name || (a.id ?? ''), b.name || (b.id ?? '')))
                .map((one) => (
                  <option key={one.id} value={one.id ?? ''}>
                    {one.name || one.id}
                    {one.unit ? ` · ${one.unit}` : ''}
                  </option>
                ))}
            </select>
          </label>
        )}
        {excluded && (
          <p className="finding" data-kind="gap">
            <span>
              {whyNot(excluded, person)} <Rule rule={excluded.rule} />
            </span>
          </p>
        )}
        {candidate?.warnings.map((warning) => (
          <p key={warning.code} className="finding" data-kind="warn">
            <span>
              {warning.message} <Rule rule={warning.rule} />
            </span>
          </p>
        ))}
        <p className="quiet">
          {t('decide.shown', {
            known: list([
              t('counts.questions', { count: questions }),
              t('counts.warnings', { count: warnings }),
              t('decide.seats', { count: Math.max(parts, 1) }),
            ]),
          })}
        </p>
        {seat.verdict === 'SOCIAL_MEDIA_MANAGEMENT' && (
          <label className="field">
            <span>{t('decide.owed')}</span>
            <select value={owed} onChange={(event) => setOwed(event.currentTarget.value)}>
              <option value="">{t('decide.asDiagnosed')}</option>
              {OWED.map((one) => (
                <option key={one} value={one}>
                  {t(`brief:obligation.${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="field">
          <span>{t(`decide.reason.${needed.reason}`)}</span>
          <textarea
            rows={3}
            value={reason}
            maxLength={4000}
            data-autofocus={first !== '' || undefined}
            required={needed.reason !== 'no'}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <details className="group" open={charterAsked || undefined}>
          <summary>{t('charter.title')}</summary>
          <div className="stack">
            <p className="quiet">{t('charter.how')}</p>
            {CHARTER.map((key) => (
              <label key={key} className="field">
                <span>{t(`charter.${key}`)}</span>
                <textarea
                  rows={2}
                  maxLength={4000}
                  value={charter[key]}
                  onChange={(event) => setCharter({ ...charter, [key]: event.currentTarget.value })}
                />
              </label>
            ))}
          </div>
        </details>
        {error !== undefined && <ProblemNotice error={error} />}
        <div className="buttons">
          <button
            type="submit"
            className="button"
            data-kind="main"
            disabled={sending || !personId || !isSendable(needed, reason, charter)}
          >
            {sending ? t('decide.sending') : t(needed.reason === 'no' ? 'decide.accept' : 'decide.override')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('decide.cancel')}
          </button>
        </div>
      </form>
    </Modal>
  );
}
