package mandate.initiatives.domain.rules;

/**
 * The catalogue as a table: number, kinds, station, places, what it does. A row a line, five cells
 * between bars; docs/rules.md is made from it.
 */
final class RuleTable {
    private RuleTable() {}

    static final String ROWS =
            """
            1 | RULE | HERE | rules.OpenQuestions#r1EvidenceForCommunity choice.Choosing#neitherSide | No path of the choice ends in community management for want of anything else; thin evidence for it is asked about.
            2 | RULE | HERE | choice.FactLeanings#r2 | A purpose of better daily work leans to the team, with low confidence while no dimension is answered.
            3 | WARN | HERE | rules.Ownership#r3OwnerIsNotTheManager | An owner who does not lead the team raises three warnings: standing with the team, knowledge of its work, time taken from it.
            4 | RULE/JD | HERE | rules.MethodsAndMeasures#r4PlanInATeam | A content calendar or a campaign planned for a team is warned of.
            5 | RULE | HERE | choice.FactLeanings#r5 | Drawing people's attention inside the house leans to a community.
            6 | ROLE | HERE | diagnosis.Seating#ownerRules rules.Ownership#r6WhoIsTheManager | A team part admits its own manager alone; while the manager is unknown the question is asked and any ranking is marked as conditional.
            7 | ROLE | PEOPLE | - | A team manager's behaviour and tool skills are scored apart.
            8 | WARN | HERE | rules.Ownership#r8VendorOffer | A vendor's community service is held against the verdict and its misfit is named.
            9 | RULE | HERE | brief.Dimension#GROUP choice.FactLeanings#r9 | First dimension: who the people are. A team that exists already leans as a circumstance.
            10 | RULE | HERE | brief.Dimension#OBJECTIVE | Second dimension: talk and understanding against goals.
            11 | RULE | HERE | brief.Dimension#PUBLICATION | Third dimension: where content comes from.
            12 | RULE | HERE | brief.Dimension#SCOPE | Fourth dimension: how firm the edge of the group is.
            13 | RULE | HERE | brief.Dimension#DRIVER choice.FactLeanings#r13 | Fifth dimension: wish or work. Volunteers lean as a circumstance.
            14 | RULE | HERE | brief.Dimension#OBSTACLE rules.GroupLife#r14FixTheTool | Sixth dimension: what keeps people away. In a team whose tool does not suit, the tool is mended and nobody is animated.
            15 | RULE | HERE | brief.Dimension#EXPECTED_PARTICIPATION rules.GroupLife#r15Participation | Seventh dimension: who should take part. The same rate is on track for a community and a signal for a team.
            16 | RULE | HERE | brief.Dimension#STANDING | Eighth dimension: an aim of its own or a means.
            17 | RULE | HERE | brief.Dimension#MANAGER_ACTIVITY rules.GroupNature#r17WhoSpeaks | Ninth dimension: what the person in charge does. Speaking most is usual in a community and warned of in a team.
            18 | RULE | HERE | brief.Dimension#MANAGER_PROFILE | Tenth dimension: communicator or manager.
            19 | RULE | HERE | brief.Dimension#RESPONSIBILITY choice.Gates#type rules.Responsibility#r19SocialMediaIsOpen | Eleventh dimension, and the type of responsibility that follows from the verdict; it stays open for social media.
            20 | RULE | HERE | rules.Responsibility#r20MeansAreShown rules.Responsibility#r20OutsideCauses | An owner of means is excused by three causes outside their reach, each with evidence on record.
            21 | PRE | HERE | choice.Gates#resultsOwed rules.ReadyOrNot#r21EvidenceTheBenefit rules.Responsibility#r21BenefitIsShownFirst | Results are owed only once the benefit is measured and plain to see; until then they are conditional and an action asks for the measurement.
            22 | WARN | HERE | rules.GroupLife#r22BelowFull | A team below full participation is warned of; it is a matter for its manager with HR, never for a campaign.
            23 | KPI | HERE | rules.MethodsAndMeasures#r23CountingTheManager | Counting a team manager's posts is warned of; looking at the team while the manager is away is not.
            24 | AMB | HERE | choice.FactLeanings#r24 | In a merger explaining leans to a community, while the merged teams' own work does not.
            25 | RULE | HERE | choice.FactLeanings#r25 | Support given inside is assigned work and leans to the team.
            26 | AMB | HERE | choice.Outcomes#hybrid | Workstreams of different kinds become parts with an owner and a type each.
            27 | WARN | HERE | rules.MethodsAndMeasures#r27MethodsOfTheOtherKind | Methods of a community on a team, or of a team on a community, are warned of one by one.
            28 | OUT | HERE | finding.OverrideReason#needed | Choosing another kind than the diagnosed one takes a reason out of a closed list.
            29 | AMB | HERE | rules.GroupLife#r29OpenOnPaper | Open by declaration and one department in fact: the two are set side by side.
            30 | RULE | HERE | rules.Posts#r30TitleAndDuties | A community title over duties of a platform administrator is a mismatch.
            31 | RULE | HERE | finding.GroupType#INTERACTING_GROUP rules.GroupNature#r31Type | Groups that talk about their work, communities and social networks are three different values.
            32 | RULE | HERE | rules.Programme#r32SeveralLevels | In a large organisation led at one level only, the missing levels are warned of; unknown ones are asked for.
            33 | RULE | HERE | rules.Programme#r33LevelsWorkTogether | Each pair of neighbouring levels needs a link; a missing one is named.
            34 | OUT | HERE | words.Text#in words.Language#FR | Briefs are read and diagnoses are written in English and French alike.
            35 | PRE | HERE | rules.Ownership#r35SettledUpstream | A start date gone by with nobody in charge blocks.
            36 | RULE | HERE | rules.SponsorAndSetting#r36JointTeam | Several sponsors and none fixed: an action asks for one joint team.
            37 | OUT | HERE | rules.SponsorAndSetting#r37TrapsOfEveryCarrier | Every carrier comes with the traps that remain, the joint team too.
            38 | ROLE | HERE | rules.SponsorAndSetting#r38SingleCarrier | A single usual unit may carry it, with its traps watched.
            39 | WARN | HERE | rules.SponsorAndSetting#r39SponsorLeadsEmployeeUse | A unit that speaks to employees leading a use begun by employees is warned of.
            40 | OUT | HERE | rules.SponsorAndSetting#r39SponsorLeadsEmployeeUse | That trap never blocks and comes with three precautions.
            41 | ROLE | HERE | rules.SponsorAndSetting#r41StyleGap | A sponsor used to one-way messages has a gap where dialogue is wanted.
            42 | KPI | HERE | rules.MethodsAndMeasures#r42UnderstoodNotSent | Counting what was sent is replaced by asking what was understood.
            43 | PRE | HERE | rules.ReadyOrNot#r43WayToAnswerBack | Explaining without a way to answer back blocks.
            44 | ROLE/JD | HERE | rules.DutiesAndSkills#r44ListeningIsADuty | Duties of a community owner without listening are warned of.
            45 | OUT | HERE | rules.NextSteps#r45ReviewCadence | Every running initiative has a rhythm of reviews; a month where none was chosen, marked as the default.
            46 | PRE | HERE | rules.PurposeAndValue#r46ExpectedResults | No expected results block; unasked ones are asked for.
            47 | WARN | HERE | rules.SponsorAndSetting#r47ForeseeableStall | A standstill is foreseen when such a sponsor expands, and a handover is put on the timeline.
            48 | RULE | HERE | choice.FactLeanings#r48 rules.SponsorAndSetting#r48LocalManagement | A use begun by employees leans to the team and stays with the local manager.
            49 | AMB | HERE | choice.FactLeanings#r49 rules.SponsorAndSetting#r49OnePlatformTwoUses | One platform with a use from above and one from employees has two owners.
            50 | OUT | HERE | letters.Letters#executiveLine letters.Letters#managersPage | The same diagnosis as a line for executives and a page for managers.
            51 | WARN | HERE | rules.ReadyOrNot#r51ManagersStandAside | Managers who stand aside are a high risk for adoption.
            52 | PRE | HERE | diagnosis.Circumstances#completeness | Four things have to be said: what, benefit, working, place.
            53 | OUT | HERE | diagnosis.Reasons#of diagnosis.Votes#of | Every verdict shows its path: each vote with rule and reason, and the ground.
            54 | OUT | HISTORY | - | Closed cases show beside each rule how often it was right.
            55 | RULE | HERE | rules.Ownership#r55StartFromWhatExists | Whoever does the work today is asked first. That a plan prefers people who hold a role already is for the staffing plan.
            56 | RULE | HERE | choice.Gates#r56ExistenceOnly rules.PurposeAndValue#r56WhyItExists | A community with neither project nor process behind it exists for its own sake.
            57 | RULE | HERE | choice.Gates#first rules.PurposeAndValue#r57NameTheMissingLinks | Such a community is not staffed, and the links it lacks are named.
            58 | RULE | HERE | rules.PurposeAndValue#r58ValueHypothesis | A linked community goes ahead and owes a value one can measure.
            59 | WARN | HERE | rules.PurposeAndValue#r59LipService | A claim of value without measure, budget or process is warned of.
            60 | RULE | HERE | choice.Gates#r60OutOfScope rules.PurposeAndValue#r60OutOfScope | Replacing a system is nobody's task here.
            61 | ROLE | HERE | rules.DutiesAndSkills#r61ManySkillsBehindAnEasyLook | A community demand with fewer skills than the minimum is warned of.
            62 | RULE | HERE | rules.Posts#r62ApproachWithoutPost | For few people the approach may fit while a post of its own does not.
            63 | RULE | HERE | rules.PurposeAndValue#r63Audience choice.Gates#somethingMandatoryMissing | The audience is asked for; without an answer confidence is lower.
            64 | ROLE | HERE | rules.Posts#r64SunsetReview | A community post inside the house gets a date at which it is questioned.
            65 | RULE | HERE | rules.Ownership#r65PowersOfAManager | Where orders and discipline are needed, a community owner is ruled out.
            66 | WARN | HERE | rules.Hats#r66BothSidesToLearn | A manager who takes a second side without a plan for learning it is warned of.
            67 | ROLE | HERE | rules.Programme#r67LevelAndWhy | The level of an owner is asked for, and a demand for experience says why.
            68 | ROLE | HERE | rules.Programme#r68TopOfTheLadder diagnosis.Seating#minimumSeniority | A matter of the whole organisation is placed at the top level with a senior owner.
            69 | WARN | HERE | rules.DutiesAndSkills#r69OneTitleForTwoPosts | Two posts of one title without a duty in common are shown as namesakes.
            70 | OUT | HERE | diagnosis.Circumstances#doNothing | Doing nothing stands beside every verdict, with its price.
            71 | KPI | HERE | rules.PurposeAndValue#r71BenefitType choice.Gates#somethingMandatoryMissing | New or better: the sort of benefit is asked for and counts for confidence.
            72 | PRE | HERE | rules.PurposeAndValue#r72Connected | No project, process or unit to hang on to is warned of.
            73 | JD | HERE | rules.Posts#r73MoreThanNoise | Duties that only make noise are warned of.
            74 | WARN | HERE | rules.Ownership#r74SeniorityGap diagnosis.Seating#minimumSeniority | High importance with a beginner is a loud gap; the seat asks for experience.
            75 | AMB | HERE | brief.Fact#PROPOSED_OWNER_SENIORITY | Age is no field at all and refused by name; experience with evidence counts.
            76 | OUT | HERE | finding.RuleSet#with | Weights and margins can be changed under a version of their own.
            77 | OUT | HISTORY | - | The nearest earlier cases and what became of them are shown.
            78 | OUT | HERE | letters.Sections#definitions letters.Sections#challenges letters.Sections#foodForThought | Each full report defines its words, names the challenges ahead and leaves something to think about.
            79 | JD | ROLES | - | A role becomes a job description that can be signed.
            80 | PRE | HERE | finding.Complexity#score | How many questions, warnings, blockers and parts there are is shown before anybody approves.
            81 | WARN | HERE | rules.PurposeAndValue#r81Bandwagon | Starting because others did is warned of.
            82 | RULE | HERE | choice.Gates#r82InterestUnmeasured rules.GroupLife#r82MeasureInterest | Without life and with interest unmeasured nobody is appointed; interest is measured first.
            83 | OUT | HERE | choice.Gates#r83InterestLow rules.GroupLife#r83OtherMembers | Low interest after an effort calls for other members.
            84 | WARN | HERE | rules.GroupLife#r84TheWilling | Appointing members while volunteers wait is warned of.
            85 | WARN | HERE | rules.GroupLife#r85OrganisationChart | Learning that stops at the edge of a department is warned of.
            86 | RULE | HERE | choice.FactLeanings#r86 | Something to deliver leans to a team, knowledge to exchange to a community.
            87 | AMB | HERE | choice.Weighing#hybrid | Both at once takes several answers that say so; each side becomes a part.
            88 | RULE | HERE | rules.GroupLife#r88LearningOnTheSide choice.FactLeanings#r102 | Learning along the way makes no community of a team.
            89 | RULE | HERE | choice.Gates#resultsOwed rules.Responsibility#r21BenefitIsShownFirst | A work group's manager owes results, once they may be asked for.
            90 | RULE | HERE | diagnosis.Seating#ownerRules | An outsider may lead a community and never a team.
            91 | ROLE | HERE | rules.Ownership#r91ExpertiseBreaksTheTie | Among several managers of one group expertise decides, after the line.
            92 | WARN | HERE | rules.MethodsAndMeasures#r92ReturnFromAPerson | A return demanded of one person is warned of.
            93 | AMB | HERE | choice.Choosing#honest | Doubts about communities outside the house lower nothing.
            94 | RULE | HERE | rules.Responsibility#r94SystemCausesFirst | A review of a failure begins with causes in the organisation.
            95 | WARN | HERE | rules.Responsibility#r95EndOfTheChain | Blame without a word on such causes is refused.
            96 | PRE | HERE | rules.Upkeep#r96WhyThisPerson | Why a person was chosen has to be on record.
            97 | OUT | HERE | rules.Upkeep#r97TheJobItself | After a failure, flaws in the definition of the job come first among the causes.
            98 | RULE | HERE | diagnosis.Seating#community | Communities inside and outside the house have roles of their own.
            99 | OUT | HERE | rules.Dependencies#of rules.Programme#r99InsideBeforeOutside | What must move together is listed; going outside without anything inside is warned of.
            100 | PRE | HERE | rules.ReadyOrNot#r100InsidersTakePart | A community outside without insiders blocks.
            101 | OUT | HERE | rules.NextSteps#r101SomethingToDo | Every verdict ends in a step with a date and somebody to take it.
            102 | RULE | HERE | choice.FactLeanings#r102 | Sharing knowledge inside leans to a community and is no marketing.
            103 | WARN | HERE | rules.ReadyOrNot#r103DeployedNotAdopted | A tool in place that hardly anybody uses is not adopted.
            104 | PRE | HERE | rules.ReadyOrNot#r104OldHabits rules.ReadinessScore#baseline | Old habits are measured first; without that readiness is lower.
            105 | PRE | HERE | rules.ReadinessScore#of | Practice and appreciation are scored apart, and praise cannot make up for practice.
            106 | RULE | HERE | rules.ReadyOrNot#r106PaperOnly rules.ReadinessScore#appreciation | A paper alone earns no readiness.
            107 | KPI | HERE | rules.ReadyOrNot#r107PraiseAndUse | Low use is usual at first and an alarm later, with praise set beside it.
            108 | PRE | HERE | rules.ReadyOrNot#r108LeadersUseIt | Leaders who do nothing there are warned of.
            109 | PRE | HERE | choice.Gates#resultsOwed rules.ReadyOrNot#r109Leadership | Without support by the leadership nobody owes results and nothing starts.
            110 | OUT | HERE | rules.ReadyOrNot#r110Pilot | Middling readiness gets a pilot.
            111 | JD | HERE | rules.DutiesAndSkills#r111DutiesOfSocialMedia | Duties of social media work are held against what it usually takes.
            112 | JD | HERE | rules.DutiesAndSkills#r112DutiesOfACommunity | Duties of a community owner are held against what a community lives on.
            113 | AMB | HERE | finding.ManagementKind#sharedWith rules.Channels#r113Overlap | The two kinds overlap and neither contains the other.
            114 | RULE | HERE | brief.ChannelQuestion#FOCUS | First channel question: the channel or the people.
            115 | RULE | HERE | brief.ChannelQuestion#CHANNEL_BINDING | Second channel question: named channels or anywhere.
            116 | RULE | HERE | brief.ChannelQuestion#SEGMENT | Third channel question: to win or to keep.
            117 | KPI | HERE | brief.ChannelQuestion#KPI rules.MethodsAndMeasures#r117MeasuresOfTheOtherKind | Fourth channel question: how success is measured; a sales figure is out of place in a community.
            118 | WARN | HERE | rules.Channels#r118ManyFollowers | Many followers of whom hardly any react are vanity.
            119 | RULE | HERE | choice.Gates#r119PlatformFirst rules.OpenQuestions#r119PlatformFirst | A platform named before any purpose gets a question instead of a verdict.
            120 | AMB | HERE | rules.Hats#r120WinningAndKeeping | Winning and keeping in one hand leads to a charter or to two parts.
            121 | RULE | HERE | choice.FactLeanings#r121 rules.Channels#r121CrisisOnline | In a crisis online the community side leads and marketing counts the cost.
            122 | KPI | HERE | rules.MethodsAndMeasures#r122EngagementIsAMeans | A measure of engagement has to serve an end.
            123 | AMB | HERE | rules.Channels#r123Mixed choice.Weighing#channelsMixed | Between social media and community there are degrees, shown as shares.
            124 | JD/WARN | HERE | rules.DutiesAndSkills#r124OnePersonBand | Too many sorts of duties for one person are warned of.
            125 | RULE | HERE | rules.Channels#r125NoChannelNeeded | A community outside needs no social channel.
            126 | RULE | HERE | rules.Upkeep#r126RolesGrow | A role older than a year is looked at again.
            127 | ROLE | ROLES | - | A community role says how much of it happens face to face.
            128 | PRE | HERE | rules.GroupNature#r128WhatToExpect | Members are told how close contact will be.
            129 | PRE | HERE | rules.PurposeAndValue#r129DesiredOutcome | No wish for the conversation, no plan.
            130 | PRE | HERE | rules.DutiesAndSkills#r130SkillsFollowTheOutcome | With an outcome and no skills, skills of the kind are proposed.
            131 | RULE | HERE | choice.FactLeanings#r131 | Attention or help for the public over a channel leans to social media, committed friends to a community.
            132 | ROLE | HERE | finding.ManagementKind#skills | Each kind has a set of skills of its own.
            133 | AMB | HERE | rules.Hats#r133BestFeasible | One person for everything is feasible, and what is lost is said.
            134 | RULE | HERE | brief.ChannelQuestion#ORIENTATION | Fifth channel question: content or relationships.
            135 | RULE | HERE | brief.ChannelQuestion#TOPOLOGY | Sixth channel question: one centre or a network.
            136 | JD | HERE | rules.DutiesAndSkills#r136InteractionTowardsAGoal | Community duties need both talk and a direction.
            137 | WARN | HERE | rules.DutiesAndSkills#r137ContentIsNoRelationship | Duties about content alone do not serve a community.
            138 | WARN | HERE | rules.DutiesAndSkills#r138FollowersProveNothing | Followers weigh nothing for a community.
            139 | RULE | HERE | choice.FactLeanings#r139 | Friends to win for a complex product lean to a community.
            140 | ROLE | ROLES | - | A list of traits for social media roles.
            141 | ROLE | ROLES | - | A list of traits for community roles.
            142 | RULE | HERE | rules.Hats#r142HatsNeedACharter | Several hats for one person need a charter for inside and outside.
            143 | ROLE | ROLES | - | Each change of a role definition is a new version, and old decisions keep theirs.
            144 | ROLE | HERE | rules.Hats#r144ConflictsOfHats | The conflicts between the hats are listed, and the charter is asked who decides.
            145 | RULE | HERE | rules.Hats#r145SplitOrJoin | Large groups split hats, small ones may join them.
            146 | OUT | HERE | rules.Ownership#r146CurrentCoverage choice.Gates#somethingMandatoryMissing | Who covers the role today is asked for.
            """;
}
