package mandate.matching.engine.people;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mandate.matching.engine.capacity.FreeCapacity;
import mandate.matching.engine.capacity.MonthCapacity;
import mandate.matching.engine.text.Language;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person from the plain tree of a document: maps, lists, texts, numbers, truth values.
 * Everything that is wrong is said at once; unknown fields are refused by name, protected
 * attributes with the reason. Limits: 200 skills, 500 characters a text, 4,000 an evidence, 240
 * named months, 0–100 percent, 0–70 years.
 */
public final class PersonReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern LANGUAGE_TAG =
            Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_EVIDENCE = 4_000;
    private static final int MOST_SKILLS = 200;
    private static final int MOST_MONTHS = 240;
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_YEARS = 70;
    private static final int MOST_HATS = 20;
    private static final Said IDS =
            Said.of(
                    "1 to 64 of A–Z, a–z, 0–9, dot, underscore, hyphen",
                    "1 à 64 parmi A–Z, a–z, 0–9, point, tiret bas, tiret");
    private static final Said MONTHS =
            Said.of("a month YYYY-MM, each once", "un mois AAAA-MM, chacun une fois");

    static final SequencedSet<String> FIELDS =
            new LinkedHashSet<>(
                    List.of(
                            "id",
                            "name",
                            "unit",
                            "role",
                            "external",
                            "managesTeams",
                            "seniority",
                            "relevantExperienceYears",
                            "orientation",
                            "freeCapacityPct",
                            "capacity",
                            "maxHats",
                            "languages",
                            "interest",
                            "interestIn",
                            "skills"));
    static final SequencedSet<String> SKILL_FIELDS =
            new LinkedHashSet<>(List.of("text", "level", "evidence", "evidenceGrade"));
    private static final SequencedSet<String> MONTH_FIELDS =
            new LinkedHashSet<>(List.of("month", "pct"));

    private final TreeReading reading;

    private PersonReader(Language language) {
        reading = new TreeReading(language);
    }

    /** Reads a person; problems are said in English. */
    public static PersonRead read(String id, Map<String, ?> tree) {
        return read(id, tree, Language.EN);
    }

    /** Reads a person; problems are said in the given language. */
    public static PersonRead read(String id, Map<String, ?> tree, Language language) {
        return new PersonReader(language).person(id, tree);
    }

    private PersonRead person(String id, Map<String, ?> tree) {
        reading.refuseOthers(tree, "", FIELDS);
        id(id, tree);
        var display = display(tree);
        var profile = profile(id, tree);
        return reading.problems().isEmpty()
                ? new PersonRead.Understood(profile, display)
                : new PersonRead.NotUnderstood(reading.problems());
    }

    private void id(String id, Map<String, ?> tree) {
        if (!ID.matcher(id).matches()) reading.refuse("id", id, IDS);
        var inside = tree.get("id");
        if (inside != null && !inside.equals(id)) reading.refuse("id", inside, new Said(id, id));
    }

    private Display display(Map<String, ?> tree) {
        return new Display(
                reading.text(tree, "name", "", LONGEST_TEXT),
                reading.text(tree, "unit", "", LONGEST_TEXT),
                reading.text(tree, "role", "", LONGEST_TEXT));
    }

    private Profile profile(String id, Map<String, ?> tree) {
        var orientation = reading.choice(tree, "orientation", "", Orientation.class);
        var hats = reading.rounded(tree, "maxHats", "", 0, MOST_HATS);
        return new Profile(
                id,
                reading.flag(tree, "external"),
                teams(tree),
                reading.choice(tree, "seniority", "", Seniority.class),
                reading.number(tree, "relevantExperienceYears", "", 0, MOST_YEARS),
                Objects.requireNonNullElse(orientation, Orientation.UNKNOWN),
                capacity(tree),
                Objects.requireNonNullElse(hats, Profile.DEFAULT_HATS),
                languages(tree),
                reading.choice(tree, "interest", "", Interest.class),
                reading.texts(tree, "interestIn", MOST_ENTRIES, LONGEST_TEXT),
                skills(tree));
    }

    private List<String> teams(Map<String, ?> tree) {
        var teams = reading.texts(tree, "managesTeams", MOST_ENTRIES, LONGEST_TEXT);
        for (int at = 0; at < teams.size(); at++)
            if (!ID.matcher(teams.get(at)).matches())
                reading.refuse("managesTeams[" + at + "]", teams.get(at), IDS);
        return teams;
    }

    private FreeCapacity capacity(Map<String, ?> tree) {
        var pct = reading.rounded(tree, "freeCapacityPct", "", 0, 100);
        var months = new ArrayList<MonthCapacity>();
        var list = reading.list(tree, "capacity", MOST_MONTHS);
        for (int at = 0; at < list.size(); at++) {
            var named = month(list.get(at), "capacity[" + at + "]", months);
            if (named != null) months.add(named);
        }
        return new FreeCapacity(
                pct == null ? FreeCapacity.ASSUMED.pct() : pct, pct == null, months);
    }

    private @Nullable MonthCapacity month(
            @Nullable Object entry, String path, List<MonthCapacity> before) {
        if (entry == null) reading.refuse(path, null, Said.of("an object", "un objet"));
        var tree = reading.tree(entry, path);
        reading.refuseOthers(tree, path + ".", MONTH_FIELDS);
        if (tree.isEmpty()) return null;
        var month = month(tree.get("month"));
        if (month == null || before.stream().anyMatch(one -> one.month().equals(month)))
            reading.refuse(path + ".month", tree.get("month"), MONTHS);
        if (tree.get("pct") == null)
            reading.refuse(
                    path + ".pct", null, Said.of("a number from 0 to 100", "un nombre de 0 à 100"));
        var pct = reading.rounded(tree, "pct", path + ".", 0, 100);
        return month == null || pct == null ? null : new MonthCapacity(month, pct);
    }

    private static @Nullable YearMonth month(@Nullable Object written) {
        if (!(written instanceof String text) || !MONTH.matcher(text).matches()) return null;
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private SortedMap<String, LanguageLevel> languages(Map<String, ?> tree) {
        var languages = new TreeMap<String, LanguageLevel>();
        for (var entry : reading.tree(tree.get("languages"), "languages").entrySet()) {
            var tag = String.valueOf(entry.getKey());
            var level = entry.getValue() instanceof String text ? LanguageLevel.of(text) : null;
            if (tag.length() > 35 || !LANGUAGE_TAG.matcher(tag).matches())
                reading.refuse(
                        "languages",
                        tag,
                        Said.of(
                                "language tags such as en or pt-BR",
                                "des étiquettes de langue comme en ou pt-BR"));
            else if (level == null)
                reading.refuse("languages." + tag, entry.getValue(), LanguageLevel.allowed());
            else languages.put(tag, level);
        }
        return languages;
    }

    private List<SkillHeld> skills(Map<String, ?> tree) {
        var skills = new ArrayList<SkillHeld>();
        var list = reading.list(tree, "skills", MOST_SKILLS);
        for (int at = 0; at < list.size(); at++)
            skills.add(skill(list.get(at), "skills[" + at + "]"));
        return skills;
    }

    private SkillHeld skill(@Nullable Object entry, String path) {
        var tree = reading.tree(entry, path);
        var inside = path + ".";
        reading.refuseOthers(tree, inside, SKILL_FIELDS);
        var text = reading.text(tree, "text", inside, LONGEST_TEXT);
        if (isBlank(tree.get("text")))
            reading.refuse(inside + "text", tree.get("text"), Said.of("a text", "un texte"));
        var level =
                tree.get("level") instanceof Number figure ? figure.toString() : tree.get("level");
        var grade = reading.choice(tree, "evidenceGrade", inside, EvidenceGrade.class);
        return SkillHeld.of(
                text,
                reading.text(level, inside + "level", LONGEST_TEXT),
                reading.text(tree, "evidence", inside, LONGEST_EVIDENCE),
                Objects.requireNonNullElse(grade, EvidenceGrade.CLAIMED));
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }
}
