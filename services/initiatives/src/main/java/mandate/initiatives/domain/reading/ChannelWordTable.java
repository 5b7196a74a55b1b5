package mandate.initiatives.domain.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;

/** The words that speak for one end of a channel question, and the platforms known by name. */
final class ChannelWordTable {
    private ChannelWordTable() {}

    static final Map<ChannelQuestion, Phrases> SOCIAL_MEDIA = socialMedia();
    static final Map<ChannelQuestion, Phrases> COMMUNITY = community();

    static final Phrases PLATFORMS =
            Phrases.names(
                    "tiktok|instagram|facebook|linkedin|youtube|mastodon|bluesky|twitter|threads",
                    "snapchat|pinterest|reddit|discord|whatsapp|telegram|slack|yammer",
                    "viva engage|microsoft teams|sharepoint|workplace|jive|on x|sur x");

    static final Phrases REPLACEMENT =
            Phrases.of(
                    "replace * engine|replace * system|replace * software|replace the *",
                    "replace payroll *|remplacer le *|remplacer la *|remplacement du *");

    static Map<ChannelQuestion, Phrases> of(ChannelPole pole) {
        return switch (pole) {
            case SOCIAL_MEDIA -> SOCIAL_MEDIA;
            case COMMUNITY -> COMMUNITY;
        };
    }

    private static Map<ChannelQuestion, Phrases> socialMedia() {
        var table = new EnumMap<ChannelQuestion, Phrases>(ChannelQuestion.class);
        table.put(
                ChannelQuestion.FOCUS,
                Phrases.of("followers|page followers|our page|our channel*|abonnes|notre page"));
        table.put(
                ChannelQuestion.CHANNEL_BINDING,
                Phrases.of("and y only|channels only|uniquement sur|only on|on x and y only"));
        table.put(
                ChannelQuestion.SEGMENT,
                Phrases.of(
                        "new customers|acquire|prospects|win new|reach the public",
                        "nouveaux clients|acquerir|conquerir|attirer"));
        table.put(
                ChannelQuestion.KPI,
                Phrases.of("sales|revenue|sales uplift|leads|ventes|chiffre d'affaires"));
        table.put(
                ChannelQuestion.ORIENTATION,
                Phrases.of(
                        "posts a day|posts per day|posts a week|content plan|publish content",
                        "publications par jour|posts par jour|contenus a publier"));
        table.put(ChannelQuestion.TOPOLOGY, Phrases.of("broadcast*|diffuser|diffusion"));
        return Collections.unmodifiableMap(table);
    }

    private static Map<ChannelQuestion, Phrases> community() {
        var table = new EnumMap<ChannelQuestion, Phrases>(ChannelQuestion.class);
        table.put(
                ChannelQuestion.FOCUS,
                Phrases.of("the people behind|look after people|prendre soin des membres"));
        table.put(
                ChannelQuestion.CHANNEL_BINDING,
                Phrases.of("wherever they are|wherever people are|ou qu'ils soient"));
        table.put(
                ChannelQuestion.SEGMENT,
                Phrases.of(
                        "retain|existing users|existing customers|loyal*",
                        "fidelis*|clients existants|utilisateurs existants"));
        table.put(
                ChannelQuestion.KPI,
                Phrases.of("participation|number of discussions|nombre de discussions"));
        table.put(
                ChannelQuestion.ORIENTATION,
                Phrases.of("relationship*|close ties|relations entre|liens etroits"));
        table.put(
                ChannelQuestion.TOPOLOGY,
                Phrases.of(
                        "among themselves|talk to each other|with each other|each other",
                        "entre eux|entre elles|les uns avec les autres"));
        return Collections.unmodifiableMap(table);
    }
}
