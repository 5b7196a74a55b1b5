package mandate.roles.domain;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mandate.roles.domain.RoleDefinition.Audience;
import mandate.roles.domain.RoleDefinition.Authority;
import mandate.roles.domain.RoleDefinition.Duty;
import mandate.roles.domain.RoleDefinition.Kpi;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.Link;
import mandate.roles.domain.RoleDefinition.Obligation;
import mandate.roles.domain.RoleDefinition.Orientation;
import mandate.roles.domain.RoleDefinition.Precondition;
import mandate.roles.domain.RoleDefinition.Rank;
import mandate.roles.domain.RoleDefinition.Reporting;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Review;
import mandate.roles.domain.RoleDefinition.RoleSkill;
import mandate.roles.domain.RoleDefinition.Seniority;
import mandate.roles.domain.RoleDefinition.Serves;
import mandate.roles.domain.RoleDefinition.SkillSet;
import mandate.roles.domain.RoleDefinition.Trait;
import mandate.roles.domain.RoleDefinition.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Roles that nobody would write, from a seed. Few words, so that two of them often say the same in
 * part.
 */
public final class RandomRoles {
    private static final String[] WORDS = {
        "listen", "link", "lead", "<b>bold</b>", "*star*", "a | b", "# head", "é à ç", "& co"
    };

    private final Random random;

    public RandomRoles(long seed) {
        this.random = new Random(seed);
    }

    /** The next one; it may be a draft. */
    public RoleDefinition next() {
        return new RoleDefinition(
                text(),
                some(this::serves),
                text(),
                some(() -> new Duty(word(), text(), rules())),
                some(() -> new Trait(text(), rules())),
                some(this::skill),
                one(Orientation.values()),
                new Obligation(
                        one(ResponsibilityType.values()),
                        text(),
                        some(() -> new Precondition(text(), rules()))),
                new Authority(random.nextBoolean(), random.nextBoolean(), random.nextBoolean()),
                new Seniority(one(Rank.values()), text()),
                maybe(() -> one(Level.values())),
                some(() -> new Kpi(text(), one(KpiType.values()), maybe(this::text), rules())),
                maybe(() -> new Reporting(maybe(this::text), some(this::link))),
                maybe(() -> random.nextInt(101)),
                maybe(() -> new Review(1 + random.nextInt(24), random.nextBoolean(), text())),
                rules());
    }

    private Serves serves() {
        return new Serves(
                one(Verdict.values()),
                maybe(() -> one(Audience.values())),
                maybe(() -> one(Level.values())));
    }

    private RoleSkill skill() {
        return new RoleSkill(
                text(),
                some(this::word),
                random.nextInt(6),
                random.nextBoolean(),
                one(SkillSet.values()),
                maybe(this::text),
                maybe(() -> "http://data.europa.eu/esco/skill/" + random.nextInt(3)));
    }

    private Link link() {
        return new Link(one(Level.values()), text());
    }

    private Text text() {
        return new Text(word(), word());
    }

    private String word() {
        return one(WORDS);
    }

    private List<String> rules() {
        return some(() -> "R" + (1 + random.nextInt(3)));
    }

    private <T> T one(T[] among) {
        return among[random.nextInt(among.length)];
    }

    private <T> List<T> some(Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(3)).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
