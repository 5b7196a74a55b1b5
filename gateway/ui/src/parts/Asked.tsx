import { RoomLoading } from './Loading';
import { Gone, ProblemNotice, StaleNotice } from './Notices';
import { Refusal } from '../api/refusal';

/** What a room asked the services for, as far as these notices care. */
interface Asked {
  isPending: boolean;
  isError: boolean;
  error: unknown;
  dataUpdatedAt: number;
  refetch: () => Promise<unknown>;
}

/** In place of what has no answer: its outline while it is on the way, or why there is none. */
export function Unanswered({ asked }: { asked: Asked }) {
  if (asked.isPending) return <RoomLoading />;
  if (asked.error instanceof Refusal && asked.error.status === 404) return <Gone refusal={asked.error} />;
  return <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />;
}

/** Above an answer that could not be had again: of when it is. */
export function Stale({ asked }: { asked: Asked }) {
  if (!asked.isError) return null;
  return <StaleNotice at={asked.dataUpdatedAt} error={asked.error} onRetry={() => void asked.refetch()} />;
}
