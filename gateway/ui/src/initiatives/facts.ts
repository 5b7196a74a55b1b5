/** How a fact is asked; a copy of the services' list, which a test compares. */
export type FactKind =
  | { as: 'text'; known?: readonly string[] }
  | { as: 'one' | 'some'; of: readonly string[] }
  | { as: 'list'; known?: readonly string[] }
  | { as: 'number'; whole: boolean }
  | { as: 'yesNo' | 'share' | 'id' | 'person' | 'people' | 'measures' };

export interface FactAsked {
  key: string;
  group: FactGroup;
  kind: FactKind;
}

export const FACT_GROUPS = ['SETTING', 'VALUE', 'READINESS', 'GROUP', 'OWNER', 'CHANNEL', 'REVIEW'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

export const FACTS: readonly FactAsked[] = [
  { key: 'sponsorUnit', group: 'SETTING', kind: { as: 'text', known: ['HR', 'COMMUNICATION', 'IT', 'MARKETING', 'JOINT_TEAM'] } },
  { key: 'sponsorStyle', group: 'SETTING', kind: { as: 'one', of: ['ONE_WAY', 'TWO_WAY'] } },
  { key: 'useOrigin', group: 'SETTING', kind: { as: 'one', of: ['DEPARTMENT', 'EMPLOYEES'] } },
  { key: 'audience', group: 'SETTING', kind: { as: 'one', of: ['INTERNAL', 'EXTERNAL', 'BOTH'] } },
  { key: 'phase', group: 'SETTING', kind: { as: 'one', of: ['PLAN', 'LAUNCH', 'EXPAND', 'RUN'] } },
  { key: 'motive', group: 'SETTING', kind: { as: 'text', known: ['BANDWAGON'] } },
  { key: 'situation', group: 'SETTING', kind: { as: 'text', known: ['ONLINE_CRISIS', 'MERGER'] } },
  { key: 'status', group: 'SETTING', kind: { as: 'one', of: ['PLANNED', 'ACTIVE', 'CLOSED_ACHIEVED', 'CLOSED_FAILED'] } },
  { key: 'problemType', group: 'SETTING', kind: { as: 'text', known: ['SYSTEM_REPLACEMENT'] } },
  { key: 'purpose', group: 'SETTING', kind: { as: 'one', of: ['PERFORMANCE', 'LEARN', 'AWARENESS', 'DELIVER', 'ADVOCACY', 'SUPPORT', 'OTHER'] } },
  { key: 'orgSize', group: 'SETTING', kind: { as: 'number', whole: true } },
  { key: 'groupSize', group: 'SETTING', kind: { as: 'number', whole: true } },
  { key: 'currentCoverage', group: 'SETTING', kind: { as: 'one', of: ['NOBODY', 'ONE_PERSON', 'SEVERAL'] } },
  { key: 'reach', group: 'SETTING', kind: { as: 'one', of: ['LOCAL', 'SEVERAL_UNITS', 'GLOBAL'] } },
  { key: 'programmeLevels', group: 'SETTING', kind: { as: 'some', of: ['STRATEGY', 'COORDINATION', 'GROUND'] } },
  { key: 'levelLinks', group: 'SETTING', kind: { as: 'some', of: ['STRATEGY-COORDINATION', 'COORDINATION-GROUND', 'STRATEGY-GROUND'] } },
  { key: 'reviewCadence', group: 'SETTING', kind: { as: 'one', of: ['WEEKLY', 'MONTHLY', 'QUARTERLY'] } },
  { key: 'linkedProject', group: 'VALUE', kind: { as: 'text' } },
  { key: 'linkedProcess', group: 'VALUE', kind: { as: 'text' } },
  { key: 'valueMetric', group: 'VALUE', kind: { as: 'text' } },
  { key: 'valueClaimText', group: 'VALUE', kind: { as: 'text' } },
  { key: 'budget', group: 'VALUE', kind: { as: 'number', whole: false } },
  { key: 'strategicImportance', group: 'VALUE', kind: { as: 'one', of: ['LOW', 'MEDIUM', 'HIGH'] } },
  { key: 'expectedResults', group: 'VALUE', kind: { as: 'text' } },
  { key: 'desiredOutcome', group: 'VALUE', kind: { as: 'text' } },
  { key: 'benefitType', group: 'VALUE', kind: { as: 'one', of: ['NEW', 'BETTER', 'BOTH'] } },
  { key: 'leadershipSupport', group: 'READINESS', kind: { as: 'one', of: ['NONE', 'PASSIVE', 'ACTIVE'] } },
  { key: 'leaderActivity30d', group: 'READINESS', kind: { as: 'number', whole: true } },
  { key: 'strategyPaperOnly', group: 'READINESS', kind: { as: 'yesNo' } },
  { key: 'feedbackChannel', group: 'READINESS', kind: { as: 'one', of: ['NONE', 'PRESENT'] } },
  { key: 'internalParticipation', group: 'READINESS', kind: { as: 'one', of: ['NONE', 'SOME', 'ACTIVE'] } },
  { key: 'benefitEvidence', group: 'READINESS', kind: { as: 'one', of: ['NONE', 'CLAIMED', 'MEASURED'] } },
  { key: 'staffSeeBenefit', group: 'READINESS', kind: { as: 'yesNo' } },
  { key: 'baseline', group: 'READINESS', kind: { as: 'text' } },
  { key: 'endorsementRate', group: 'READINESS', kind: { as: 'share' } },
  { key: 'deployed', group: 'READINESS', kind: { as: 'yesNo' } },
  { key: 'activeUseRate', group: 'READINESS', kind: { as: 'share' } },
  { key: 'monthsSinceLaunch', group: 'READINESS', kind: { as: 'number', whole: false } },
  { key: 'ownerFixed', group: 'READINESS', kind: { as: 'yesNo' } },
  { key: 'startDatePassed', group: 'READINESS', kind: { as: 'yesNo' } },
  { key: 'existingTeamId', group: 'GROUP', kind: { as: 'id' } },
  { key: 'lineManagerId', group: 'GROUP', kind: { as: 'people' } },
  { key: 'membersSelectedBy', group: 'GROUP', kind: { as: 'one', of: ['MANAGEMENT', 'VOLUNTEERS', 'OPEN'] } },
  { key: 'volunteersAvailable', group: 'GROUP', kind: { as: 'yesNo' } },
  { key: 'memberInterest', group: 'GROUP', kind: { as: 'one', of: ['UNMEASURED', 'LOW', 'MEDIUM', 'HIGH'] } },
  { key: 'activityLevel', group: 'GROUP', kind: { as: 'one', of: ['NONE', 'LOW', 'MEDIUM', 'HIGH'] } },
  { key: 'participationRate', group: 'GROUP', kind: { as: 'share' } },
  { key: 'participationTarget', group: 'GROUP', kind: { as: 'share' } },
  { key: 'ownerPostShare', group: 'GROUP', kind: { as: 'share' } },
  { key: 'memberExpectations', group: 'GROUP', kind: { as: 'text' } },
  { key: 'obstacleNoted', group: 'GROUP', kind: { as: 'text' } },
  { key: 'declaredOpenness', group: 'GROUP', kind: { as: 'one', of: ['OPEN', 'RESTRICTED'] } },
  { key: 'topDepartmentShare', group: 'GROUP', kind: { as: 'share' } },
  { key: 'externalsAllowed', group: 'GROUP', kind: { as: 'yesNo' } },
  { key: 'learningSideEffect', group: 'GROUP', kind: { as: 'yesNo' } },
  { key: 'criticalExpertise', group: 'GROUP', kind: { as: 'text' } },
  { key: 'proposedOwnerId', group: 'OWNER', kind: { as: 'person' } },
  { key: 'proposedOwnerIsLineManager', group: 'OWNER', kind: { as: 'yesNo' } },
  { key: 'proposedOwnerSeniority', group: 'OWNER', kind: { as: 'one', of: ['INTERN', 'JUNIOR', 'EXPERIENCED', 'SENIOR', 'DIRECTOR'] } },
  { key: 'selectionBasis', group: 'OWNER', kind: { as: 'text' } },
  { key: 'developmentPlan', group: 'OWNER', kind: { as: 'text' } },
  { key: 'roleAgeMonths', group: 'OWNER', kind: { as: 'number', whole: false } },
  { key: 'proposedTitle', group: 'OWNER', kind: { as: 'text' } },
  { key: 'duties', group: 'OWNER', kind: { as: 'list' } },
  { key: 'needsDisciplinaryAuthority', group: 'OWNER', kind: { as: 'yesNo' } },
  { key: 'proposedHats', group: 'OWNER', kind: { as: 'some', of: ['CM', 'SCM', 'SMM'] } },
  { key: 'charterInternal', group: 'OWNER', kind: { as: 'text' } },
  { key: 'charterExternal', group: 'OWNER', kind: { as: 'text' } },
  { key: 'charterTimeShare', group: 'OWNER', kind: { as: 'text' } },
  { key: 'charterConflicts', group: 'OWNER', kind: { as: 'text' } },
  { key: 'charterDecider', group: 'OWNER', kind: { as: 'text' } },
  { key: 'proposedMethods', group: 'OWNER', kind: { as: 'list', known: ['EDITORIAL_CALENDAR', '1-9-90_TARGET', 'MANDATORY_ATTENDANCE', 'CAMPAIGN'] } },
  { key: 'kpis', group: 'OWNER', kind: { as: 'measures' } },
  { key: 'vendorProposal', group: 'OWNER', kind: { as: 'text', known: ['COMMUNITY_SERVICE'] } },
  { key: 'platformNamed', group: 'CHANNEL', kind: { as: 'text' } },
  { key: 'socialChannels', group: 'CHANNEL', kind: { as: 'list' } },
  { key: 'followers', group: 'CHANNEL', kind: { as: 'number', whole: true } },
  { key: 'engagementRate', group: 'CHANNEL', kind: { as: 'share' } },
  { key: 'productComplexity', group: 'CHANNEL', kind: { as: 'one', of: ['LOW', 'MEDIUM', 'HIGH'] } },
  { key: 'failureReason', group: 'REVIEW', kind: { as: 'text' } },
  { key: 'systemCauses', group: 'REVIEW', kind: { as: 'list' } },
  { key: 'evidence', group: 'REVIEW', kind: { as: 'list' } },
];

export const FACT_BY_KEY: ReadonlyMap<string, FactAsked> = new Map(FACTS.map((fact) => [fact.key, fact]));
