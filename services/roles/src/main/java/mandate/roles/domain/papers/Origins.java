package mandate.roles.domain.papers;

import java.util.List;
import mandate.roles.domain.Text;

/** Says where a statement comes from: the role or the initiative, and by which rule. */
final class Origins {
    private static final Text ROLE = new Text("role", "rôle");
    private static final Text INITIATIVE = new Text("initiative", "initiative");

    private Origins() {}

    static String role(Subject subject, List<String> rules) {
        return with(subject.say(ROLE), String.join(", ", rules));
    }

    static String initiative(Subject subject, String rule) {
        return with(subject.say(INITIATIVE), rule);
    }

    private static String with(String origin, String rules) {
        return rules.isEmpty() ? origin : origin + ", " + rules;
    }
}
