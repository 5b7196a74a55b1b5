package mandate.initiatives.domain.finding;

import java.util.List;

/**
 * How ready the house is.
 *
 * @param score from 0 to 1
 * @param level LOW, MEDIUM or HIGH
 */
public record Readiness(double score, String level, List<ReadinessPart> parts) {
    public Readiness {
        parts = List.copyOf(parts);
    }
}
