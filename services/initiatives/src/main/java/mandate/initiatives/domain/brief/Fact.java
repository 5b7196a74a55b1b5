package mandate.initiatives.domain.brief;

import java.util.List;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked about an initiative: its key, its heading, its kind, its label. */
// the checker knows no records: these fields hold nothing that can change
@SuppressWarnings("ImmutableEnumChecker")
public enum Fact {
    SPONSOR_UNIT(
            "sponsorUnit",
            FactGroup.SETTING,
            words("HR", "COMMUNICATION", "IT", "MARKETING", "JOINT_TEAM"),
            Text.of("Unit that sponsors it", "Unité qui le porte")),
    SPONSOR_STYLE(
            "sponsorStyle",
            FactGroup.SETTING,
            oneOf("ONE_WAY", "TWO_WAY"),
            Text.of(
                    "How the sponsor usually communicates",
                    "Manière habituelle de communiquer du porteur")),
    USE_ORIGIN(
            "useOrigin",
            FactGroup.SETTING,
            oneOf("DEPARTMENT", "EMPLOYEES"),
            Text.of("Where the use comes from", "D'où vient l'usage")),
    AUDIENCE(
            "audience",
            FactGroup.SETTING,
            oneOf("INTERNAL", "EXTERNAL", "BOTH"),
            Text.of("Who it is for", "À qui il s'adresse")),
    PHASE(
            "phase",
            FactGroup.SETTING,
            oneOf("PLAN", "LAUNCH", "EXPAND", "RUN"),
            Text.of("Phase", "Phase")),
    MOTIVE(
            "motive",
            FactGroup.SETTING,
            words("BANDWAGON"),
            Text.of("What set it off", "Ce qui l'a déclenché")),
    SITUATION(
            "situation",
            FactGroup.SETTING,
            words("ONLINE_CRISIS", "MERGER"),
            Text.of("Particular situation", "Situation particulière")),
    STATUS(
            "status",
            FactGroup.SETTING,
            oneOf("PLANNED", "ACTIVE", "CLOSED_ACHIEVED", "CLOSED_FAILED"),
            Text.of("Status", "Statut")),
    PROBLEM_TYPE(
            "problemType",
            FactGroup.SETTING,
            words("SYSTEM_REPLACEMENT"),
            Text.of("Kind of problem", "Nature du problème")),
    PURPOSE(
            "purpose",
            FactGroup.SETTING,
            oneOf("PERFORMANCE", "LEARN", "AWARENESS", "DELIVER", "ADVOCACY", "SUPPORT", "OTHER"),
            Text.of("Purpose", "But")),
    ORG_SIZE(
            "orgSize",
            FactGroup.SETTING,
            count(),
            Text.of("People in the organisation", "Effectif de l'organisation")),
    GROUP_SIZE(
            "groupSize",
            FactGroup.SETTING,
            count(),
            Text.of("People in the group", "Effectif du groupe")),
    CURRENT_COVERAGE(
            "currentCoverage",
            FactGroup.SETTING,
            oneOf("NOBODY", "ONE_PERSON", "SEVERAL"),
            Text.of("Who covers the role today", "Qui tient le rôle aujourd'hui")),
    REACH(
            "reach",
            FactGroup.SETTING,
            oneOf("LOCAL", "SEVERAL_UNITS", "GLOBAL"),
            Text.of("How far it reaches", "Jusqu'où il s'étend")),
    PROGRAMME_LEVELS(
            "programmeLevels",
            FactGroup.SETTING,
            new FactKind.SomeOf(List.of("STRATEGY", "COORDINATION", "GROUND")),
            Text.of("Levels at which somebody is in charge", "Niveaux où quelqu'un en répond")),
    LEVEL_LINKS(
            "levelLinks",
            FactGroup.SETTING,
            new FactKind.SomeOf(
                    List.of("STRATEGY-COORDINATION", "COORDINATION-GROUND", "STRATEGY-GROUND")),
            Text.of("Levels that work together", "Niveaux qui travaillent ensemble")),
    REVIEW_CADENCE(
            "reviewCadence",
            FactGroup.SETTING,
            oneOf("WEEKLY", "MONTHLY", "QUARTERLY"),
            Text.of("How often it is reviewed", "Rythme des points d'étape")),
    LINKED_PROJECT(
            "linkedProject",
            FactGroup.VALUE,
            words(),
            Text.of("Project it was born of", "Projet dont il est issu")),
    LINKED_PROCESS(
            "linkedProcess",
            FactGroup.VALUE,
            words(),
            Text.of("Process it belongs to", "Processus auquel il appartient")),
    VALUE_METRIC(
            "valueMetric",
            FactGroup.VALUE,
            words(),
            Text.of("Measure of its value", "Mesure de sa valeur")),
    VALUE_CLAIM_TEXT(
            "valueClaimText",
            FactGroup.VALUE,
            words(),
            Text.of("What is claimed about its value", "Ce qu'on dit de sa valeur")),
    BUDGET(
            "budget",
            FactGroup.VALUE,
            new FactKind.Amount(0, 1e12, false),
            Text.of("Budget", "Budget")),
    STRATEGIC_IMPORTANCE(
            "strategicImportance",
            FactGroup.VALUE,
            oneOf("LOW", "MEDIUM", "HIGH"),
            Text.of("Strategic importance", "Importance stratégique")),
    EXPECTED_RESULTS(
            "expectedResults",
            FactGroup.VALUE,
            words(),
            Text.of("Results expected", "Résultats attendus")),
    DESIRED_OUTCOME(
            "desiredOutcome",
            FactGroup.VALUE,
            words(),
            Text.of("What the conversation is wanted for", "Ce qu'on attend des échanges")),
    BENEFIT_TYPE(
            "benefitType",
            FactGroup.VALUE,
            oneOf("NEW", "BETTER", "BOTH"),
            Text.of(
                    "Brings something new, or betters what exists",
                    "Du nouveau, ou de l'ancien mieux fait")),
    LEADERSHIP_SUPPORT(
            "leadershipSupport",
            FactGroup.READINESS,
            oneOf("NONE", "PASSIVE", "ACTIVE"),
            Text.of("Support by the leadership", "Soutien de la direction")),
    LEADER_ACTIVITY_30D(
            "leaderActivity30d",
            FactGroup.READINESS,
            count(),
            Text.of(
                    "What leaders did there in 30 days",
                    "Ce que les dirigeants y ont fait en 30 jours")),
    STRATEGY_PAPER_ONLY(
            "strategyPaperOnly",
            FactGroup.READINESS,
            new FactKind.YesNo(),
            Text.of("Only a paper exists so far", "Il n'existe qu'un document à ce jour")),
    FEEDBACK_CHANNEL(
            "feedbackChannel",
            FactGroup.READINESS,
            oneOf("NONE", "PRESENT"),
            Text.of("A way to answer back", "Un moyen de répondre")),
    INTERNAL_PARTICIPATION(
            "internalParticipation",
            FactGroup.READINESS,
            oneOf("NONE", "SOME", "ACTIVE"),
            Text.of("Insiders who take part", "Participation des gens de la maison")),
    BENEFIT_EVIDENCE(
            "benefitEvidence",
            FactGroup.READINESS,
            oneOf("NONE", "CLAIMED", "MEASURED"),
            Text.of("Evidence of the benefit", "Preuve du bénéfice")),
    STAFF_SEE_BENEFIT(
            "staffSeeBenefit",
            FactGroup.READINESS,
            new FactKind.YesNo(),
            Text.of(
                    "Staff see the benefit at once",
                    "Le personnel voit tout de suite le bénéfice")),
    BASELINE(
            "baseline",
            FactGroup.READINESS,
            words(),
            Text.of("Habits measured before the start", "Habitudes mesurées avant le début")),
    ENDORSEMENT_RATE(
            "endorsementRate",
            FactGroup.READINESS,
            share(),
            Text.of("Share of people who approve of it", "Part des personnes qui l'approuvent")),
    DEPLOYED(
            "deployed",
            FactGroup.READINESS,
            new FactKind.YesNo(),
            Text.of("The tool is deployed", "L'outil est déployé")),
    ACTIVE_USE_RATE(
            "activeUseRate",
            FactGroup.READINESS,
            share(),
            Text.of("Share of people who use it", "Part des personnes qui s'en servent")),
    MONTHS_SINCE_LAUNCH(
            "monthsSinceLaunch",
            FactGroup.READINESS,
            new FactKind.Amount(0, 1200, false),
            Text.of("Months since launch", "Mois depuis le lancement")),
    OWNER_FIXED(
            "ownerFixed",
            FactGroup.READINESS,
            new FactKind.YesNo(),
            Text.of("Somebody is in charge", "Quelqu'un en a la charge")),
    START_DATE_PASSED(
            "startDatePassed",
            FactGroup.READINESS,
            new FactKind.YesNo(),
            Text.of("The start date has passed", "La date de début est passée")),
    EXISTING_TEAM_ID(
            "existingTeamId",
            FactGroup.GROUP,
            new FactKind.Id(),
            Text.of("Existing team", "Équipe existante")),
    LINE_MANAGER_ID(
            "lineManagerId",
            FactGroup.GROUP,
            new FactKind.Ids(),
            Text.of("Line manager of the group", "Responsable hiérarchique du groupe")),
    MEMBERS_SELECTED_BY(
            "membersSelectedBy",
            FactGroup.GROUP,
            oneOf("MANAGEMENT", "VOLUNTEERS", "OPEN"),
            Text.of("Who chooses the members", "Qui choisit les membres")),
    VOLUNTEERS_AVAILABLE(
            "volunteersAvailable",
            FactGroup.GROUP,
            new FactKind.YesNo(),
            Text.of("There are volunteers", "Il y a des volontaires")),
    MEMBER_INTEREST(
            "memberInterest",
            FactGroup.GROUP,
            oneOf("UNMEASURED", "LOW", "MEDIUM", "HIGH"),
            Text.of("Interest of the members", "Intérêt des membres")),
    ACTIVITY_LEVEL(
            "activityLevel",
            FactGroup.GROUP,
            oneOf("NONE", "LOW", "MEDIUM", "HIGH"),
            Text.of("Life in the group", "Vie du groupe")),
    PARTICIPATION_RATE(
            "participationRate",
            FactGroup.GROUP,
            share(),
            Text.of("Share of members who contribute", "Part des membres qui contribuent")),
    PARTICIPATION_TARGET(
            "participationTarget",
            FactGroup.GROUP,
            share(),
            Text.of("Share of members wanted", "Part des membres visée")),
    OWNER_POST_SHARE(
            "ownerPostShare",
            FactGroup.GROUP,
            share(),
            Text.of(
                    "Share of contributions by the person in charge",
                    "Part des contributions due à la personne responsable")),
    MEMBER_EXPECTATIONS(
            "memberExpectations",
            FactGroup.GROUP,
            words(),
            Text.of("What members are told to expect", "Ce qu'on annonce aux membres")),
    OBSTACLE_NOTED(
            "obstacleNoted",
            FactGroup.GROUP,
            words(),
            Text.of(
                    "What was seen to keep people away",
                    "Ce qui retient les gens, d'après ce qu'on a vu")),
    DECLARED_OPENNESS(
            "declaredOpenness",
            FactGroup.GROUP,
            oneOf("OPEN", "RESTRICTED"),
            Text.of("Openness on paper", "Ouverture annoncée")),
    TOP_DEPARTMENT_SHARE(
            "topDepartmentShare",
            FactGroup.GROUP,
            share(),
            Text.of("Share of members from one department", "Part des membres d'un même service")),
    EXTERNALS_ALLOWED(
            "externalsAllowed",
            FactGroup.GROUP,
            new FactKind.YesNo(),
            Text.of("Outsiders may join", "Des personnes extérieures peuvent entrer")),
    LEARNING_SIDE_EFFECT(
            "learningSideEffect",
            FactGroup.GROUP,
            new FactKind.YesNo(),
            Text.of("People learn along the way", "On y apprend en passant")),
    CRITICAL_EXPERTISE(
            "criticalExpertise",
            FactGroup.GROUP,
            words(),
            Text.of("Expertise it cannot do without", "Expertise indispensable")),
    PROPOSED_OWNER_ID(
            "proposedOwnerId",
            FactGroup.OWNER,
            new FactKind.Id(),
            Text.of("Person proposed", "Personne proposée")),
    PROPOSED_OWNER_IS_LINE_MANAGER(
            "proposedOwnerIsLineManager",
            FactGroup.OWNER,
            new FactKind.YesNo(),
            Text.of(
                    "That person leads the group in the line",
                    "Cette personne dirige le groupe dans la hiérarchie")),
    PROPOSED_OWNER_SENIORITY(
            "proposedOwnerSeniority",
            FactGroup.OWNER,
            oneOf("INTERN", "JUNIOR", "EXPERIENCED", "SENIOR", "DIRECTOR"),
            Text.of("Seniority of that person", "Ancienneté de cette personne")),
    SELECTION_BASIS(
            "selectionBasis",
            FactGroup.OWNER,
            words(),
            Text.of("Why that person was chosen", "Raison du choix de cette personne")),
    DEVELOPMENT_PLAN(
            "developmentPlan",
            FactGroup.OWNER,
            words(),
            Text.of("How that person is to grow into it", "Plan de progression de cette personne")),
    ROLE_AGE_MONTHS(
            "roleAgeMonths",
            FactGroup.OWNER,
            new FactKind.Amount(0, 1200, false),
            Text.of("Months since the role was written", "Mois depuis l'écriture du rôle")),
    PROPOSED_TITLE(
            "proposedTitle",
            FactGroup.OWNER,
            words(),
            Text.of("Title proposed", "Intitulé proposé")),
    DUTIES("duties", FactGroup.OWNER, many(), Text.of("Duties", "Missions")),
    NEEDS_DISCIPLINARY_AUTHORITY(
            "needsDisciplinaryAuthority",
            FactGroup.OWNER,
            new FactKind.YesNo(),
            Text.of(
                    "Needs the power to give orders and discipline",
                    "Exige le pouvoir d'ordonner et de sanctionner")),
    PROPOSED_HATS(
            "proposedHats",
            FactGroup.OWNER,
            new FactKind.SomeOf(List.of("CM", "SCM", "SMM")),
            Text.of("Hats for one person", "Casquettes pour une même personne")),
    CHARTER_INTERNAL(
            "charterInternal",
            FactGroup.OWNER,
            words(),
            Text.of("Charter: what is expected inside", "Charte : attentes internes")),
    CHARTER_EXTERNAL(
            "charterExternal",
            FactGroup.OWNER,
            words(),
            Text.of("Charter: what is expected outside", "Charte : attentes externes")),
    CHARTER_TIME_SHARE(
            "charterTimeShare",
            FactGroup.OWNER,
            words(),
            Text.of("Charter: share of time for each hat", "Charte : temps de chaque casquette")),
    CHARTER_CONFLICTS(
            "charterConflicts",
            FactGroup.OWNER,
            words(),
            Text.of("Charter: conflicts foreseen", "Charte : conflits prévus")),
    CHARTER_DECIDER(
            "charterDecider",
            FactGroup.OWNER,
            words(),
            Text.of("Charter: who decides in a conflict", "Charte : qui tranche un conflit")),
    PROPOSED_METHODS(
            "proposedMethods",
            FactGroup.OWNER,
            many("EDITORIAL_CALENDAR", "1-9-90_TARGET", "MANDATORY_ATTENDANCE", "CAMPAIGN"),
            Text.of("Methods proposed", "Méthodes proposées")),
    KPIS("kpis", FactGroup.OWNER, new FactKind.Measures(), Text.of("Measures", "Indicateurs")),
    VENDOR_PROPOSAL(
            "vendorProposal",
            FactGroup.OWNER,
            words("COMMUNITY_SERVICE"),
            Text.of("What a vendor offers", "Ce que propose un prestataire")),
    PLATFORM_NAMED(
            "platformNamed",
            FactGroup.CHANNEL,
            words(),
            Text.of("Platform named", "Plateforme nommée")),
    SOCIAL_CHANNELS(
            "socialChannels",
            FactGroup.CHANNEL,
            many(),
            Text.of("Social channels", "Canaux sociaux")),
    FOLLOWERS(
            "followers",
            FactGroup.CHANNEL,
            new FactKind.Amount(0, 1e10, true),
            Text.of("Followers", "Abonnés")),
    ENGAGEMENT_RATE(
            "engagementRate",
            FactGroup.CHANNEL,
            share(),
            Text.of("Share of followers who react", "Part des abonnés qui réagissent")),
    PRODUCT_COMPLEXITY(
            "productComplexity",
            FactGroup.CHANNEL,
            oneOf("LOW", "MEDIUM", "HIGH"),
            Text.of("Complexity of the product", "Complexité du produit")),
    FAILURE_REASON(
            "failureReason",
            FactGroup.REVIEW,
            words(),
            Text.of("Reason given for the failure", "Raison donnée de l'échec")),
    SYSTEM_CAUSES(
            "systemCauses",
            FactGroup.REVIEW,
            many(),
            Text.of("Causes in the organisation", "Causes tenant à l'organisation")),
    EVIDENCE(
            "evidence",
            FactGroup.REVIEW,
            many(),
            Text.of("Evidence on record", "Preuves consignées"));

    private final String wireName;
    private final FactGroup group;
    private final FactKind kind;
    private final Text label;
    private final String path;

    Fact(String wireName, FactGroup group, FactKind kind, Text label) {
        this.wireName = wireName;
        this.group = group;
        this.kind = kind;
        this.label = label;
        this.path = "facts." + wireName;
    }

    /** The key under {@code facts}. */
    public String wireName() {
        return wireName;
    }

    /** The heading under which it is asked. */
    public FactGroup group() {
        return group;
    }

    /** What may stand behind the key. */
    public FactKind kind() {
        return kind;
    }

    /** The label people read. */
    public Text label() {
        return label;
    }

    /** The path from the top of a brief. */
    public String path() {
        return path;
    }

    /** The fact of a key, or null. */
    public static @Nullable Fact of(String wireName) {
        for (Fact fact : values()) if (fact.wireName.equals(wireName)) return fact;
        return null;
    }

    private static FactKind words(String... known) {
        return new FactKind.Words(List.of(known));
    }

    private static FactKind oneOf(String... allowed) {
        return new FactKind.OneOf(List.of(allowed));
    }

    private static FactKind many(String... known) {
        return new FactKind.Many(List.of(known));
    }

    private static FactKind count() {
        return new FactKind.Amount(0, 1e9, true);
    }

    private static FactKind share() {
        return new FactKind.Amount(0, 1, false);
    }
}
