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
                Phrases.of(
                        "followers|page followers|our (page/account)|our channel*",
                        "abonnes|notre (page/compte)"));
        table.put(
                ChannelQuestion.CHANNEL_BINDING,
                Phrases.of(
                        "and y only|channels only|only on|on x and y only|(that/this) one account",
                        "on (one/a single) (account/page/channel)|uniquement sur",
                        "sur (un seul/une seule) (compte/page/canal)"));
        table.put(
                ChannelQuestion.SEGMENT,
                Phrases.of(
                        "new (customers/buyers/users/clients/donors)|acquire|prospects|win new",
                        "reach the public|(win/attract) .. (buyers/customers/strangers/applicants)",
                        "nouveaux (clients/acheteurs/utilisateurs/donneurs)|clients nouveaux",
                        "acquerir|conquerir|attirer|recruter des clients"));
        table.put(
                ChannelQuestion.KPI,
                Phrases.of(
                        "sales|revenue|sales uplift|leads|(measured by/count/counts) .. (orders/visits)",
                        "ventes|chiffre d'affaires|(compte/mesure) .. (commandes/devis/visites)"));
        table.put(
                ChannelQuestion.ORIENTATION,
                Phrases.of(
                        "posts (a/per) (day/week)|content plan|publish content|prepared (posts/clips)",
                        "(publications/posts/contenus) par (jour/semaine)|contenus a publier"));
        table.put(ChannelQuestion.TOPOLOGY, Phrases.of("broadcast*|diffuser|diffusion"));
        return Collections.unmodifiableMap(table);
    }

    private static Map<ChannelQuestion, Phrases> community() {
        var table = new EnumMap<ChannelQuestion, Phrases>(ChannelQuestion.class);
        table.put(
                ChannelQuestion.FOCUS,
                Phrases.of(
                        "the people behind|look after (people/them/members)",
                        "prendre soin des membres|s'occuper (d'eux/des membres)"));
        table.put(
                ChannelQuestion.CHANNEL_BINDING,
                Phrases.of(
                        "wherever (they/people) (are/talk/like)|no matter where|not matter where",
                        "ou qu'ils (soient/se trouvent)|peu importe ou|quel que soit le (lieu/canal)"));
        table.put(
                ChannelQuestion.SEGMENT,
                Phrases.of(
                        "retain|existing (users/customers/clients/members)|loyal*|keep (them/our)",
                        "fidel*|(clients/utilisateurs/membres) existants|les garder"));
        table.put(
                ChannelQuestion.KPI,
                Phrases.of(
                        "measured by participation|(number/share) of (discussions/answers)",
                        "mesure* par la participation|nombre de (discussions/reponses)"));
        table.put(
                ChannelQuestion.ORIENTATION,
                Phrases.of("relationship*|close ties|relations entre|liens etroits"));
        table.put(
                ChannelQuestion.TOPOLOGY,
                Phrases.of(
                        "among themselves|(talk to/with) each other|each other|one another",
                        "entre eux|entre elles|les uns (avec les/aux/les) autres"));
        return Collections.unmodifiableMap(table);
    }
}
