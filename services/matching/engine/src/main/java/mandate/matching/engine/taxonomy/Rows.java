package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.List;

/** All labels of a vocabulary in rows, those of one skill side by side. */
final class Rows {
    private final List<String> labels;

    /** Of each skill its first row, and at the end the number of rows. */
    private final int[] first;

    private Rows(List<String> labels, int[] first) {
        this.labels = labels;
        this.first = first;
    }

    static Rows of(Taxonomy taxonomy) {
        var labels = new ArrayList<String>();
        var first = new int[taxonomy.skills().size() + 1];
        for (int skill = 0; skill < taxonomy.skills().size(); skill++) {
            first[skill] = labels.size();
            labels.addAll(taxonomy.skills().get(skill).labels());
        }
        first[taxonomy.skills().size()] = labels.size();
        return new Rows(labels, first);
    }

    List<String> labels() {
        return labels;
    }

    int first(int skill) {
        return first[skill];
    }

    int skills() {
        return first.length - 1;
    }
}
