package mandate.initiatives.domain.rules;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.Readiness;
import mandate.initiatives.domain.finding.ReadinessPart;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * How ready the house is (R43, R104 to R106, R108, R109). What was not asked earns nothing; praise
 * without practice, and any lack of leadership, keep the score in its lowest third.
 */
public final class ReadinessScore {
    private static final Text SUPPORT =
            Text.of("The leadership stands behind it.", "La direction la soutient.");
    private static final Text LEADERS =
            Text.of("Leaders use it themselves.", "Les dirigeants s'en servent eux-mêmes.");
    private static final Text PRACTICE =
            Text.of(
                    "People do it, not only praise it.",
                    "Les gens le font, sans se borner à approuver.");
    private static final Text APPRECIATION =
            Text.of("People see what it is good for.", "Les gens voient à quoi cela sert.");
    private static final Text BASELINE =
            Text.of(
                    "What it is compared with was measured.",
                    "Ce à quoi on la compare a été mesuré.");
    private static final Text FEEDBACK =
            Text.of("People can answer back.", "Les gens peuvent répondre.");

    private final Facts facts;
    private final List<ReadinessPart> parts = new ArrayList<>();

    private ReadinessScore(Facts facts) {
        this.facts = facts;
    }

    /** The score for an initiative with these facts. */
    public static Readiness of(Facts facts, RuleSet rules) {
        return new ReadinessScore(facts).readiness(rules);
    }

    private Readiness readiness(RuleSet rules) {
        Double practice = practice();
        add("leadershipSupport", 0.35, support(), "R109", SUPPORT);
        add("leadersUseIt", 0.15, leaders(), "R108", LEADERS);
        add("practice", 0.20, practice, "R105", PRACTICE);
        add("appreciation", 0.10, appreciation(), "R105", APPRECIATION);
        add("baseline", 0.10, baseline(), "R104", BASELINE);
        add("feedbackChannel", 0.10, feedback(), "R43", FEEDBACK);
        double score = 0;
        for (ReadinessPart part : parts) score += part.value() * part.weight();
        Double support = support();
        boolean held = (support != null && support == 0) || (practice != null && practice == 0);
        double limit = rules.margin(Margin.READY_MEDIUM) - 0.01;
        double honest = Math.round((held ? Math.min(score, limit) : score) * 100) / 100.0;
        return new Readiness(honest, level(honest, rules), parts);
    }

    private static String level(double score, RuleSet rules) {
        if (score >= rules.margin(Margin.READY_HIGH)) return "HIGH";
        return score >= rules.margin(Margin.READY_MEDIUM) ? "MEDIUM" : "LOW";
    }

    private void add(String name, double weight, @Nullable Double value, String rule, Text reason) {
        double counted = value == null ? 0 : Math.round(value * 100) / 100.0;
        parts.add(new ReadinessPart(name, counted, weight, value != null, rule, reason));
    }

    private @Nullable Double support() {
        if (facts.is(Fact.LEADERSHIP_SUPPORT, "ACTIVE")) return 1.0;
        if (facts.is(Fact.LEADERSHIP_SUPPORT, "PASSIVE")) return 0.4;
        return facts.asked(Fact.LEADERSHIP_SUPPORT) ? Double.valueOf(0) : null;
    }

    private @Nullable Double leaders() {
        Double acts = facts.number(Fact.LEADER_ACTIVITY_30D);
        return acts == null ? null : Double.valueOf(Math.min(1, acts / 4));
    }

    // half of the people using it is as good as practice gets before it is a habit
    private @Nullable Double practice() {
        Double use = facts.number(Fact.ACTIVE_USE_RATE);
        if (use != null) return Math.min(1, use * 2);
        if (facts.is(Fact.INTERNAL_PARTICIPATION, "ACTIVE")) return 1.0;
        if (facts.is(Fact.INTERNAL_PARTICIPATION, "SOME")) return 0.5;
        return facts.asked(Fact.INTERNAL_PARTICIPATION) ? Double.valueOf(0) : null;
    }

    // R106: a paper that says why earns nothing
    private @Nullable Double appreciation() {
        if (facts.yes(Fact.STRATEGY_PAPER_ONLY)) return 0.0;
        if (facts.yes(Fact.STAFF_SEE_BENEFIT)) return 1.0;
        if (facts.asked(Fact.STAFF_SEE_BENEFIT)) return 0.0;
        return facts.is(Fact.BENEFIT_EVIDENCE, "CLAIMED") ? Double.valueOf(0.5) : null;
    }

    // a benefit can be measured only against what was there before
    private @Nullable Double baseline() {
        if (facts.given(Fact.BASELINE)) return 1.0;
        if (facts.none(Fact.BASELINE)) return 0.0;
        if (facts.is(Fact.BENEFIT_EVIDENCE, "MEASURED")) return 1.0;
        return facts.asked(Fact.BENEFIT_EVIDENCE) ? Double.valueOf(0) : null;
    }

    private @Nullable Double feedback() {
        if (facts.is(Fact.FEEDBACK_CHANNEL, "PRESENT")) return 1.0;
        return facts.asked(Fact.FEEDBACK_CHANNEL) ? Double.valueOf(0) : null;
    }
}
