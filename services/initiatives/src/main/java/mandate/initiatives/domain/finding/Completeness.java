package mandate.initiatives.domain.finding;

import java.util.List;

/** How many of the four things every initiative has to say are said (R52). */
public record Completeness(double score, List<String> missing) {
    public Completeness {
        missing = List.copyOf(missing);
    }
}
