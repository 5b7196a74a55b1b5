package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.choice.Gate;
import mandate.initiatives.domain.choice.Ground;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.rules.Case;
import mandate.initiatives.domain.rules.Findings;
import mandate.initiatives.domain.rules.Reach;
import mandate.initiatives.domain.rules.Rule;
import mandate.initiatives.domain.rules.RuleEntry;
import mandate.initiatives.domain.rules.Rules;

/**
 * What can be wrong with a table of rules as a whole: rules no brief reaches, two rules that say
 * the same, findings that contradict each other, gates whose order nobody stated, briefs to which
 * nothing is said, facts and numbers nobody reads. Each check gives the violations; none is good.
 */
final class RuleCheck {
    /** Findings that never go together: one says yes where the other says no. */
    static final List<Set<String>> OPPOSITES =
            List.of(
                    Set.of("HATS_ALLOWED", "HATS_WITHOUT_CHARTER"),
                    Set.of("SPLIT_HATS", "JOIN_HATS"),
                    Set.of("ON_TRACK", "FEW_CONTRIBUTORS"),
                    Set.of("ON_TRACK", "PARTICIPATION_ALERT"),
                    Set.of("MANAGER_SPEAKS_MOST", "OWNER_SPEAKS_MOST"),
                    Set.of("NORMAL_AT_START", "DEPLOYED_NOT_ADOPTED"));

    private final List<Case> cases;

    RuleCheck(List<Case> cases) {
        this.cases = List.copyOf(cases);
    }

    /** Rules that find nothing in any case. */
    List<String> unreachable(List<Rule> rules) {
        var unreachable = new ArrayList<String>();
        for (Rule rule : rules)
            if (cases.stream().noneMatch(one -> fires(rule, rules, one)))
                unreachable.add(Rule.cited(rule.number()) + " never finds anything");
        return unreachable;
    }

    /** Items of the catalogue said to lean by a fact, by which no fact ever leans. */
    List<String> neverLeaning(List<RuleEntry> entries) {
        var leaning = new HashSet<String>();
        for (Case one : cases) one.situation().leanings().forEach(fact -> leaning.add(fact.rule()));
        return entries.stream()
                .flatMap(one -> one.places().stream())
                .filter(place -> place.contains("FactLeanings#r"))
                .map(place -> "R" + place.substring(place.indexOf("#r") + 2))
                .filter(cited -> !leaning.contains(cited))
                .distinct()
                .toList();
    }

    /** Two rules that say the same word in one case. */
    Set<String> overlaps(List<Rule> rules) {
        var overlaps = new TreeSet<String>();
        for (Case one : cases) {
            Map<String, Rule> said = new HashMap<>();
            for (Rule rule : rules)
                for (String code : codes(asked(List.of(rule), one))) {
                    Rule other = said.putIfAbsent(code, rule);
                    if (other != null)
                        overlaps.add(
                                "%s is said by %s and %s"
                                        .formatted(
                                                code,
                                                Rule.cited(other.number()),
                                                Rule.cited(rule.number())));
                }
        }
        return overlaps;
    }

    /** Findings in one case that contradict each other. */
    Set<String> contradictions(List<Rule> rules) {
        var contradictions = new TreeSet<String>();
        for (Case one : cases) {
            Set<String> codes = codes(asked(rules, one));
            for (Set<String> opposites : OPPOSITES)
                if (codes.containsAll(opposites)) contradictions.add(new TreeSet<>(opposites) + "");
        }
        return contradictions;
    }

    /** Gates that hold together, come to different verdicts, and whose order is not stated. */
    Set<String> disputes(List<Gate> gates) {
        var disputes = new TreeSet<String>();
        for (Case one : cases)
            for (int i = 0; i < gates.size(); i++)
                for (int j = i + 1; j < gates.size(); j++)
                    if (disputed(gates.get(i), gates.get(j), one))
                        disputes.add(
                                "R%d and R%d hold together"
                                        .formatted(gates.get(i).rule(), gates.get(j).rule()));
        return disputes;
    }

    private static boolean disputed(Gate first, Gate second, Case one) {
        boolean together =
                first.holds().test(one.situation(), one.rules())
                        && second.holds().test(one.situation(), one.rules());
        boolean stated =
                second.yieldsTo().contains(first.rule())
                        && !first.yieldsTo().contains(second.rule());
        return together && first.verdict() != second.verdict() && !stated;
    }

    /** Grounds of a choice that no case rests on. */
    Set<Ground> groundsNeverReached() {
        Set<Ground> missing = EnumSet.allOf(Ground.class);
        for (Case one : cases) missing.remove(one.choice().ground());
        return missing;
    }

    /** Cases in which these rules leave nothing to do and nothing to ask. */
    List<String> gaps(List<Rule> rules) {
        var gaps = new ArrayList<String>();
        for (Case one : cases) {
            Findings found = asked(rules, one);
            boolean open = one.choice().ground() != Ground.OUT_OF_SCOPE && !settled(one);
            if (found.actions().isEmpty()) gaps.add("nothing to do: " + one.choice());
            if (open && found.questions().isEmpty()) gaps.add("nothing to ask: " + one.choice());
        }
        return gaps;
    }

    private static boolean settled(Case one) {
        return switch (one.choice().verdict()) {
            case UNDECIDED -> false;
            // what is asked about a hybrid is asked about its parts
            case COMMUNITY_MANAGEMENT, TEAM_MANAGEMENT, SOCIAL_MEDIA_MANAGEMENT, HYBRID, NO_STAFF ->
                    true;
        };
    }

    /** Facts that make no difference to any diagnosis. */
    static Set<Fact> unread(List<Brief> briefs, BiFunction<Brief, RuleSet, Object> diagnose) {
        Set<Fact> unread = EnumSet.allOf(Fact.class);
        for (Brief brief : briefs)
            for (Fact fact : List.copyOf(unread))
                if (brief.facts().asked(fact)) {
                    Object without = diagnose.apply(without(brief, fact), RuleSet.standard());
                    if (!without.equals(diagnose.apply(brief, RuleSet.standard())))
                        unread.remove(fact);
                }
        return unread;
    }

    /** Numbers of the rule set that make no difference to any diagnosis. */
    static Set<Margin> idle(List<Brief> briefs, BiFunction<Brief, RuleSet, Object> diagnose) {
        Set<Margin> idle = EnumSet.allOf(Margin.class);
        for (Margin margin : Margin.values())
            for (double value : List.of(0.0, 0.5, 1e9)) {
                RuleSet other = RuleSet.standard().with("2026-11.1", margin, value);
                for (Brief brief : idle.contains(margin) ? briefs : List.<Brief>of()) {
                    Object changed = diagnose.apply(brief, other);
                    if (changed.equals(diagnose.apply(brief, RuleSet.standard()))) continue;
                    idle.remove(margin);
                    break;
                }
            }
        return idle;
    }

    private static Brief without(Brief brief, Fact fact) {
        var facts = new HashMap<>(brief.facts().values());
        facts.remove(fact);
        return new Brief(
                brief.title(),
                brief.text(),
                brief.language(),
                brief.answers(),
                brief.channelAnswers(),
                new Facts(facts),
                brief.area(),
                brief.unit(),
                brief.demand(),
                brief.workstreams());
    }

    // some rules look at what those before them found
    private static boolean fires(Rule rule, List<Rule> rules, Case one) {
        List<Rule> before = rules.subList(0, rules.indexOf(rule));
        List<Rule> with = rules.subList(0, before.size() + 1);
        return said(asked(List.of(rule), one)) > 0
                || said(asked(with, one)) > said(asked(before, one));
    }

    private static int said(Findings found) {
        return Stream.of(
                        found.warnings(),
                        found.blockers(),
                        found.questions(),
                        found.actions(),
                        found.observations(),
                        found.burdens())
                .mapToInt(List::size)
                .sum();
    }

    // a part is asked the rules of scopes alone, as in a diagnosis
    private static Findings asked(List<Rule> rules, Case one) {
        boolean part = one.scope() != null;
        return Rules.look(
                rules.stream().filter(rule -> !part || rule.reach() == Reach.SCOPE).toList(), one);
    }

    private static Set<String> codes(Findings found) {
        var codes = new HashSet<String>();
        found.warnings().forEach(one -> codes.add(one.code()));
        found.blockers().forEach(one -> codes.add(one.code()));
        found.observations().forEach(one -> codes.add(one.code()));
        return codes;
    }
}
