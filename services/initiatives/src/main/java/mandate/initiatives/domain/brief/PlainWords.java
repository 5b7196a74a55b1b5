package mandate.initiatives.domain.brief;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mandate.initiatives.domain.words.Language;
import mandate.initiatives.domain.words.Text;

/**
 * How words of the wire are said inside a sentence. Whatever a sentence takes from a brief that may
 * be such a word goes through here; what people wrote in their own words stays as they wrote it.
 */
public final class PlainWords {
    private static final Text HR = Text.of("HR", "RH");
    private static final Text COMMUNICATION = Text.of("communication", "communication");
    private static final Text IT = Text.of("IT", "informatique");

    /** Units as the wire and as people abbreviate them, in capitals. */
    private static final Map<String, Text> UNITS =
            Map.of(
                    "HR", HR,
                    "RH", HR,
                    "HUMAN RESOURCES", Text.of("human resources", "ressources humaines"),
                    "RESSOURCES HUMAINES", Text.of("human resources", "ressources humaines"),
                    "COMMUNICATION", COMMUNICATION,
                    "COMMS", COMMUNICATION,
                    "IT", IT,
                    "DSI", IT,
                    "MARKETING", Text.of("marketing", "marketing"),
                    "JOINT_TEAM", Text.of("a joint team", "une équipe commune"));

    private static final Map<String, Text> METHODS =
            Map.of(
                    "EDITORIAL_CALENDAR",
                    Text.of("An editorial calendar", "Un calendrier éditorial"),
                    "1-9-90_TARGET",
                    Text.of("A target such as 1-9-90", "Une cible du type 1-9-90"),
                    "MANDATORY_ATTENDANCE",
                    Text.of("Compulsory attendance", "La présence obligatoire"),
                    "CAMPAIGN",
                    Text.of("A campaign", "Une campagne"));

    private static final Map<String, Text> DEGREES =
            Map.of(
                    "NONE", Text.of("none", "aucun"),
                    "LOW", Text.of("low", "faible"),
                    "MEDIUM", Text.of("medium", "moyen"),
                    "HIGH", Text.of("high", "fort"),
                    "PASSIVE", Text.of("passive", "passif"),
                    "ACTIVE", Text.of("active", "actif"),
                    "CLAIMED", Text.of("claimed", "affirmé"),
                    "MEASURED", Text.of("measured", "mesuré"),
                    "UNMEASURED", Text.of("not measured", "non mesuré"));

    private static final Map<String, Text> MEASURES =
            Map.of(
                    "ACTIVITY", Text.of("activity", "activité"),
                    "PARTICIPATION", Text.of("participation", "participation"),
                    "BUSINESS", Text.of("business figure", "chiffre commercial"),
                    "ROI", Text.of("return on investment", "retour sur investissement"),
                    "OUTCOME", Text.of("outcome", "effet"),
                    "COMPREHENSION", Text.of("understanding", "compréhension"));

    /** What stands between the signs that part several units. */
    private static final Pattern UNIT = Pattern.compile("[^+,;/&\\s](?:[^+,;/&]*[^+,;/&\\s])?");

    private PlainWords() {}

    /** The unit or units that sponsor an initiative, parted as they were written. */
    public static Text units(String written) {
        return Text.of(units(written, Language.EN), units(written, Language.FR));
    }

    private static String units(String written, Language language) {
        return UNIT.matcher(written)
                .replaceAll(one -> Matcher.quoteReplacement(unit(one.group()).in(language)));
    }

    private static Text unit(String written) {
        return said(UNITS, written.toUpperCase(Locale.ROOT), written);
    }

    /** A method that is proposed. */
    public static Text method(String written) {
        return said(METHODS, written, written);
    }

    /** How much of something there is, or how well it is known. */
    public static Text degree(String written) {
        return said(DEGREES, written, written);
    }

    /** A measure, by its name or else by its type. */
    public static Text measure(Kpi kpi) {
        return kpi.name().isEmpty()
                ? said(MEASURES, kpi.type(), kpi.type())
                : Text.of(kpi.name(), kpi.name());
    }

    private static Text said(Map<String, Text> words, String word, String otherwise) {
        Text known = words.get(word);
        return known == null ? Text.of(otherwise, otherwise) : known;
    }
}
