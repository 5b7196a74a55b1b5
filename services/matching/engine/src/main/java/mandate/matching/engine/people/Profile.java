package mandate.matching.engine.people;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mandate.matching.engine.capacity.CapacityBook;
import mandate.matching.engine.capacity.FreeCapacity;
import mandate.matching.engine.capacity.MandateHeld;
import org.jspecify.annotations.Nullable;

/**
 * All that the engine may know of a person. There is no place here for a name, an age or any other
 * protected attribute: what is not in the type cannot move a suggestion (R75).
 *
 * @param managesTeams ids of the teams of which this person is the line manager
 * @param seniority null when unknown
 * @param relevantExperienceYears 0–70, null when unknown
 * @param languages levels by language tag
 * @param interest null when nobody asked
 */
public record Profile(
        String id,
        boolean external,
        List<String> managesTeams,
        @Nullable Seniority seniority,
        @Nullable Double relevantExperienceYears,
        Orientation orientation,
        FreeCapacity capacity,
        int maxHats,
        SortedMap<String, LanguageLevel> languages,
        @Nullable Interest interest,
        List<String> interestIn,
        List<SkillHeld> skills) {
    /** At most two hats unless the person says otherwise. */
    public static final int DEFAULT_HATS = 2;

    public Profile {
        managesTeams = List.copyOf(managesTeams);
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        interestIn = List.copyOf(interestIn);
        skills = List.copyOf(skills);
    }

    public boolean manages(String teamId) {
        return managesTeams.contains(teamId);
    }

    /** The same person with other skills. */
    public Profile withSkills(List<SkillHeld> others) {
        return new Profile(
                id,
                external,
                managesTeams,
                seniority,
                relevantExperienceYears,
                orientation,
                capacity,
                maxHats,
                languages,
                interest,
                interestIn,
                others);
    }

    /** The same person with another capacity. */
    public Profile withCapacity(FreeCapacity other) {
        return new Profile(
                id,
                external,
                managesTeams,
                seniority,
                relevantExperienceYears,
                orientation,
                other,
                maxHats,
                languages,
                interest,
                interestIn,
                skills);
    }

    /** The same person with another interest. */
    public Profile withInterest(Interest other) {
        return new Profile(
                id,
                external,
                managesTeams,
                seniority,
                relevantExperienceYears,
                orientation,
                capacity,
                maxHats,
                languages,
                other,
                interestIn,
                skills);
    }

    /** This person's months with the given mandates in them. */
    public CapacityBook book(List<MandateHeld> held) {
        return new CapacityBook(capacity, maxHats, held);
    }
}
