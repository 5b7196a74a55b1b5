package mandate.initiatives.domain.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mandate.initiatives.domain.brief.Dimension;

/** The phrases that speak for one end of a dimension, English and French together. */
final class WordTable {
    private static final Pattern NAMED = Pattern.compile("(\\w+) = (.+)");
    private static final Pattern END =
            Pattern.compile("(\\w+) (COMMUNITY|TEAM)(?: (weakly))?", Pattern.UNICODE_CASE);

    /** Speak for the community end. */
    static final Map<Dimension, Phrases> COMMUNITY = read("COMMUNITY");

    /** Speak for the team end. */
    static final Map<Dimension, Phrases> TEAM = read("TEAM");

    /** Speak for the community end where nothing else is said. */
    static final Map<Dimension, Phrases> COMMUNITY_WEAKLY = read("COMMUNITY weakly");

    /** Speak for the team end where nothing else is said. */
    static final Map<Dimension, Phrases> TEAM_WEAKLY = read("TEAM weakly");

    private WordTable() {}

    private static Map<Dimension, Phrases> read(String end) {
        var lines = new EnumMap<Dimension, StringBuilder>(Dimension.class);
        for (String table : List.of(EnglishPhrases.TABLE, FrenchPhrases.TABLE))
            read(table, end, lines);
        var phrases = new EnumMap<Dimension, Phrases>(Dimension.class);
        lines.forEach((dimension, text) -> phrases.put(dimension, Phrases.of(text.toString())));
        return Collections.unmodifiableMap(phrases);
    }

    private static void read(String table, String end, Map<Dimension, StringBuilder> lines) {
        var named = new HashMap<String, String>();
        StringBuilder open = new StringBuilder();
        for (String line : table.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher list = NAMED.matcher(line);
            Matcher head = END.matcher(line);
            if (list.matches()) named.put("{" + list.group(1) + "}", "(" + list.group(2) + ")");
            else if (head.matches()) open = opened(line, head.group(1), end, lines);
            else open.append('|').append(filled(line, named));
        }
    }

    private static StringBuilder opened(
            String line, String wireName, String end, Map<Dimension, StringBuilder> lines) {
        Dimension dimension = Dimension.of(wireName);
        if (dimension == null) throw new IllegalStateException("no dimension: " + line);
        if (!line.equals(wireName + " " + end)) return new StringBuilder();
        return lines.computeIfAbsent(dimension, _ -> new StringBuilder());
    }

    private static String filled(String line, Map<String, String> named) {
        String filled = line;
        for (var list : named.entrySet()) filled = filled.replace(list.getKey(), list.getValue());
        if (filled.contains("{")) throw new IllegalStateException("no list of that name: " + line);
        return filled;
    }
}
