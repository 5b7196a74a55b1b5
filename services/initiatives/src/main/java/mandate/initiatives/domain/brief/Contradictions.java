package mandate.initiatives.domain.brief;

import java.util.List;

/** Pairs of facts that cannot both be true; each refusal names both fields. */
final class Contradictions {
    private Contradictions() {}

    static void check(String path, Facts facts, Problems problems) {
        managerWithoutTeam(path, facts, problems);
        ownerAndLineManager(path, facts, problems);
        groupAndOrganisation(path, facts, problems);
        plannedAndLaunched(path, facts, problems);
        unusedAndUsed(path, facts, problems);
    }

    // a group that is no team has nobody above it in the line
    private static void managerWithoutTeam(String path, Facts facts, Problems problems) {
        if (!facts.none(Fact.EXISTING_TEAM_ID)) return;
        List<String> managers = facts.texts(Fact.LINE_MANAGER_ID);
        if (!managers.isEmpty())
            both(
                    problems,
                    path,
                    Fact.LINE_MANAGER_ID,
                    managers.size() == 1 ? managers.getFirst() : managers,
                    Fact.EXISTING_TEAM_ID,
                    "null or left out while {} is null");
        if (facts.yes(Fact.PROPOSED_OWNER_IS_LINE_MANAGER))
            both(
                    problems,
                    path,
                    Fact.PROPOSED_OWNER_IS_LINE_MANAGER,
                    true,
                    Fact.EXISTING_TEAM_ID,
                    "false or left out while {} is null");
    }

    private static void ownerAndLineManager(String path, Facts facts, Problems problems) {
        String owner = facts.text(Fact.PROPOSED_OWNER_ID);
        List<String> managers = facts.texts(Fact.LINE_MANAGER_ID);
        if (owner == null || managers.isEmpty()) return;
        boolean named = managers.contains(owner);
        Fact fact = Fact.PROPOSED_OWNER_IS_LINE_MANAGER;
        if (facts.no(fact) && named)
            both(problems, path, fact, false, Fact.LINE_MANAGER_ID, "true, as {} names the owner");
        if (facts.yes(fact) && !named)
            both(problems, path, fact, true, Fact.LINE_MANAGER_ID, "false, as {} names others");
    }

    // outside the house a group may well be larger than the house
    private static void groupAndOrganisation(String path, Facts facts, Problems problems) {
        Double group = facts.number(Fact.GROUP_SIZE);
        Double organisation = facts.number(Fact.ORG_SIZE);
        if (group == null || organisation == null || !facts.is(Fact.AUDIENCE, "INTERNAL")) return;
        if (group > organisation)
            both(problems, path, Fact.GROUP_SIZE, group, Fact.ORG_SIZE, "at most {}");
    }

    private static void plannedAndLaunched(String path, Facts facts, Problems problems) {
        Double months = facts.number(Fact.MONTHS_SINCE_LAUNCH);
        if (months == null || months <= 0 || !facts.is(Fact.STATUS, "PLANNED")) return;
        both(
                problems,
                path,
                Fact.MONTHS_SINCE_LAUNCH,
                months,
                Fact.STATUS,
                "0 while {} is PLANNED");
    }

    private static void unusedAndUsed(String path, Facts facts, Problems problems) {
        Double rate = facts.number(Fact.ACTIVE_USE_RATE);
        if (rate == null || rate <= 0 || !facts.no(Fact.DEPLOYED)) return;
        both(problems, path, Fact.ACTIVE_USE_RATE, rate, Fact.DEPLOYED, "0 while {} is false");
    }

    private static void both(
            Problems problems, String path, Fact fact, Object value, Fact other, String allowed) {
        problems.add(
                TreeFields.join(path, fact.wireName()),
                value,
                allowed.replace("{}", TreeFields.join(path, other.wireName())));
    }
}
