package mandate.matching.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import mandate.matching.engine.capacity.FreeCapacity;
import mandate.matching.engine.people.EvidenceGrade;
import mandate.matching.engine.people.Interest;
import mandate.matching.engine.people.LanguageLevel;
import mandate.matching.engine.people.Orientation;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.people.SkillHeld;
import mandate.matching.engine.people.VersionedProfile;
import mandate.matching.engine.seats.Audience;
import mandate.matching.engine.seats.DemandSkill;
import mandate.matching.engine.seats.NeededSkill;
import mandate.matching.engine.seats.ResponsibilityType;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatLevel;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.seats.Serves;
import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.seats.Verdict;
import mandate.matching.engine.text.Said;

/**
 * Synthetic people, seats and a role from a seed. Skills are one of 18 doings with one of 40
 * things, three times in ten in one of 15 places: up to 11,520 distinct phrases, three to eight a
 * person.
 */
final class Portfolio {
    private static final YearMonth FIRST_MONTH = YearMonth.of(2026, 12);
    private static final String[] DOINGS = {
        "listening to", "hosting", "writing about", "planning", "explaining", "selling", "linking",
        "moderating", "teaching", "reporting on", "organising", "filming", "measuring",
                "drawing out",
        "negotiating", "repairing", "auditing", "translating"
    };
    private static final String[] THINGS = {
        "people",
        "discussions",
        "posts",
        "maintenance plans",
        "community platforms",
        "budgets",
        "month-end close",
        "collaboration tools",
        "machines",
        "reading circles",
        "meetings",
        "videos",
        "newsletters",
        "members",
        "suppliers",
        "safety rounds",
        "customer questions",
        "campaigns",
        "onboarding",
        "ideas",
        "experts",
        "field reports",
        "spare parts",
        "training courses",
        "pay slips",
        "contracts",
        "channels",
        "followers",
        "data sheets",
        "quality checks",
        "shifts",
        "release notes",
        "incidents",
        "interviews",
        "surveys",
        "wikis",
        "forums",
        "photos",
        "stands",
        "partners"
    };
    private static final String[] PLACES = {
        "in French",
        "for the plant",
        "at night",
        "abroad",
        "for newcomers",
        "in the sales team",
        "with the works council",
        "on the intranet",
        "in hospitals",
        "for engineers",
        "in public",
        "for the board",
        "in small groups",
        "by phone",
        "with volunteers"
    };
    private static final String[] LEVELS = {
        "5 of 5", "4/5", "strong", "3", "notions", "", "expert"
    };

    private final Random dice;

    Portfolio(long seed) {
        dice = new Random(seed);
    }

    PeoplePool people(int count) {
        var people = new ArrayList<VersionedProfile>();
        for (int at = 0; at < count; at++)
            people.add(new VersionedProfile(person("P%06d".formatted(at)), 1));
        return PeoplePool.of(people);
    }

    SeatWanted seat(int number) {
        return new SeatWanted(
                "I" + number,
                "whole",
                Verdict.COMMUNITY_MANAGEMENT,
                ResponsibilityType.MEANS,
                Audience.INTERNAL,
                SeatLevel.GROUND,
                20,
                FIRST_MONTH,
                FIRST_MONTH.plusMonths(11),
                List.of("en"),
                List.of(new DemandSkill(phrase(), 2, false)),
                false,
                List.of(),
                null,
                true,
                null,
                List.of("Reading circle on " + one(THINGS) + " and " + one(THINGS)),
                false);
    }

    static RoleNeed role() {
        return new RoleNeed(
                "community-manager-internal",
                1,
                List.of(new Serves(Verdict.COMMUNITY_MANAGEMENT, Audience.INTERNAL, null)),
                List.of(
                        needed(
                                "listening",
                                "écoute",
                                true,
                                "listening to people",
                                "hearing others"),
                        needed("hosting discussions", "animer des échanges", true, "moderating"),
                        needed("drawing people out", "faire parler", true, "drawing out members"),
                        needed("linking members", "relier les membres", true, "linking people"),
                        needed("explaining", "expliquer", true, "teaching", "explaining ideas"),
                        needed("community platforms", "plateformes", true, "forums", "wikis"),
                        needed(
                                "organising meetings",
                                "organiser des rencontres",
                                false,
                                "hosting meetings"),
                        needed("writing posts", "rédiger", false, "writing about people"),
                        needed("measuring participation", "mesurer", false, "surveys"),
                        needed("planning", "planification", false, "planning campaigns")),
                Orientation.RELATIONSHIPS,
                null);
    }

    private static NeededSkill needed(String en, String fr, boolean essential, String... also) {
        return new NeededSkill(new Said(en, fr), List.of(also), 3, essential, SkillSet.BEHAVIOURAL);
    }

    private Profile person(String id) {
        var languages = new TreeMap<String, LanguageLevel>();
        languages.put("en", one(LanguageLevel.values()));
        var skills = new ArrayList<SkillHeld>();
        for (int more = 3 + dice.nextInt(6); more > 0; more--)
            skills.add(SkillHeld.of(phrase(), one(LEVELS), "", one(EvidenceGrade.values())));
        return new Profile(
                id,
                dice.nextInt(10) == 0,
                List.of(),
                one(Seniority.values()),
                (double) dice.nextInt(20),
                one(Orientation.values()),
                FreeCapacity.of(dice.nextInt(101)),
                Profile.DEFAULT_HATS,
                languages,
                one(Interest.values()),
                dice.nextInt(3) == 0 ? List.of(one(THINGS)) : List.of(),
                skills);
    }

    private String phrase() {
        var phrase = one(DOINGS) + " " + one(THINGS);
        return dice.nextInt(10) < 3 ? phrase + " " + one(PLACES) : phrase;
    }

    private <T> T one(T[] of) {
        return of[dice.nextInt(of.length)];
    }
}
