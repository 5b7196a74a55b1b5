import type { components } from '#api/initiatives';

export type ProblemDetail = components['schemas']['Problem'];
export type FieldProblem = components['schemas']['FieldProblem'];

interface What {
  code: string;
  status: number;
  title?: string;
  detail?: string;
  errors?: FieldProblem[];
  rule?: string;
  trace?: string;
  month?: string;
  freePct?: number;
  neededPct?: number;
}

const PREFIX = 'urn:mandate:problem:';

/** A "no" of the API, or that nobody answered: what it was, in the words of the service. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldProblem[];
  readonly rule: string | undefined;
  readonly trace: string | undefined;
  /** What a capacity was short of. */
  readonly short: { month: string; freePct: number; neededPct: number } | undefined;

  constructor(what: What) {
    super(what.title ?? what.code);
    this.name = 'Refusal';
    this.code = what.code;
    this.status = what.status;
    this.title = what.title ?? '';
    this.detail = what.detail ?? '';
    this.errors = what.errors ?? [];
    this.rule = what.rule;
    this.trace = what.trace;
    this.short = what.month ? { month: what.month, freePct: what.freePct ?? 0, neededPct: what.neededPct ?? 0 } : undefined;
  }

  /** Reads a problem detail (RFC 9457); an answer that is none is said to be unreadable. */
  static async of(response: Response): Promise<Refusal> {
    try {
      const said = (await response.clone().json()) as Partial<ProblemDetail>;
      return new Refusal({
        ...said,
        code: (said.type ?? '').replace(PREFIX, '') || 'unreadable',
        status: response.status,
      } as What);
    } catch {
      return new Refusal({ code: 'unreadable', status: response.status });
    }
  }

  static unreachable(): Refusal {
    return new Refusal({ code: 'unreachable', status: 0 });
  }

  /** Whether trying again may help: nobody was reached, or a service was away. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}
