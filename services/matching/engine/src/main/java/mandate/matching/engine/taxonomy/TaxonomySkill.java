package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import mandate.matching.engine.text.PlainText;

/**
 * A skill of a vocabulary.
 *
 * @param uri what it is known by everywhere
 * @param name the preferred label
 * @param alsoCalled every other label, in whatever language
 * @param description what it is about; empty where nobody wrote it
 */
public record TaxonomySkill(
        String uri, String name, List<String> alsoCalled, String description, Reuse reuse) {
    public TaxonomySkill {
        alsoCalled = List.copyOf(alsoCalled);
        if (uri.isBlank() || name.isBlank())
            throw new IllegalArgumentException("skill '" + uri + "' named '" + name + "'");
    }

    /** All labels, each once however it is spelled, the preferred one first. */
    public List<String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put(PlainText.fold(name), name);
        for (var label : alsoCalled) labels.putIfAbsent(PlainText.fold(label), label);
        return new ArrayList<>(labels.values());
    }

    TaxonomySkill alsoCalled(List<String> more) {
        var all = new ArrayList<>(alsoCalled);
        all.addAll(more);
        return new TaxonomySkill(uri, name, all, description, reuse);
    }
}
