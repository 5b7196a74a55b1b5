package mandate.initiatives.domain.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;

/**
 * Weights, margins and defaults of a decision, under a version (R76). What an organisation changes
 * gets a version of its own, so that an old decision keeps the numbers it was made with.
 *
 * @param factWeights weight of a leaning fact by the number of its rule, such as {@code R2}
 * @param unitsToEmployees sponsor units that speak to employees (B2E), in capitals
 * @param otherUnits sponsor units known not to
 */
public record RuleSet(
        String version,
        Map<Dimension, Double> dimensionWeights,
        Map<ChannelQuestion, Double> channelWeights,
        Map<String, Double> factWeights,
        Map<Margin, Double> margins,
        Set<String> unitsToEmployees,
        Set<String> otherUnits) {

    private static final RuleSet STANDARD = standardTable();

    public RuleSet {
        dimensionWeights = Collections.unmodifiableMap(new EnumMap<>(dimensionWeights));
        channelWeights = Collections.unmodifiableMap(new EnumMap<>(channelWeights));
        factWeights = Collections.unmodifiableMap(new TreeMap<>(factWeights));
        margins = Collections.unmodifiableMap(new EnumMap<>(margins));
        unitsToEmployees = Collections.unmodifiableSet(new TreeSet<>(unitsToEmployees));
        otherUnits = Collections.unmodifiableSet(new TreeSet<>(otherUnits));
    }

    /** The rule set the product ships with. */
    public static RuleSet standard() {
        return STANDARD;
    }

    /** The number behind a margin. */
    public double margin(Margin margin) {
        Double own = margins.get(margin);
        return own == null ? margin.ordinary() : own;
    }

    /** Where that number comes from. */
    public Provenance provenance(Margin margin) {
        boolean own = margin(margin) != margin.ordinary();
        return own ? Provenance.ORGANISATION : margin.provenance();
    }

    /** The weight of a dimension. */
    public double weight(Dimension dimension) {
        Double own = dimensionWeights.get(dimension);
        return own == null ? 1 : own;
    }

    /** The weight of a channel question. */
    public double weight(ChannelQuestion question) {
        Double own = channelWeights.get(question);
        return own == null ? 1 : own;
    }

    /** The weight of a fact that leans by a rule. */
    public double factWeight(String rule) {
        Double own = factWeights.get(rule);
        return own == null ? 1 : own;
    }

    /** Whether a sponsor unit speaks to employees in its ordinary work (B2E). */
    public boolean speaksToEmployees(String unit) {
        return unitsToEmployees.contains(normal(unit));
    }

    /** Whether anything is known about a sponsor unit. */
    public boolean knowsUnit(String unit) {
        return speaksToEmployees(unit) || otherUnits.contains(normal(unit));
    }

    /** The same rule set with one margin changed, under a version of its own. */
    public RuleSet with(String newVersion, Margin margin, double value) {
        var changed = new EnumMap<Margin, Double>(Margin.class);
        changed.putAll(margins);
        changed.put(margin, value);
        return new RuleSet(
                newVersion,
                dimensionWeights,
                channelWeights,
                factWeights,
                changed,
                unitsToEmployees,
                otherUnits);
    }

    /** The same rule set with one dimension weighed otherwise, under a version of its own. */
    public RuleSet with(String newVersion, Dimension dimension, double weight) {
        var changed = new EnumMap<Dimension, Double>(Dimension.class);
        changed.putAll(dimensionWeights);
        changed.put(dimension, weight);
        return new RuleSet(
                newVersion,
                changed,
                channelWeights,
                factWeights,
                margins,
                unitsToEmployees,
                otherUnits);
    }

    private static String normal(String unit) {
        return unit.strip().toUpperCase(Locale.ROOT);
    }

    private static RuleSet standardTable() {
        var dimensions = new EnumMap<Dimension, Double>(Dimension.class);
        for (Dimension dimension : Dimension.values()) dimensions.put(dimension, 1.0);
        var channels = new EnumMap<ChannelQuestion, Double>(ChannelQuestion.class);
        for (ChannelQuestion question : ChannelQuestion.values()) channels.put(question, 1.0);
        var margins = new EnumMap<Margin, Double>(Margin.class);
        for (Margin margin : Margin.values()) margins.put(margin, margin.ordinary());
        // a purpose says as much as a dimension; a circumstance says half as much
        Map<String, Double> facts =
                Map.of("R2", 1.0, "R9", 0.5, "R13", 0.5, "R24", 0.5, "R49", 0.5);
        return new RuleSet(
                "2026-11.1",
                dimensions,
                channels,
                facts,
                margins,
                Set.of(
                        "HR",
                        "RH",
                        "HUMAN RESOURCES",
                        "RESSOURCES HUMAINES",
                        "COMMUNICATION",
                        "COMMS"),
                Set.of("IT", "DSI", "MARKETING", "JOINT_TEAM"));
    }
}
