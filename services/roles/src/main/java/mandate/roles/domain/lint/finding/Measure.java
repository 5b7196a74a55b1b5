package mandate.roles.domain.lint.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.Span;
import org.jspecify.annotations.Nullable;

/** What a KPI counts. */
enum Measure {
    SENT,
    OWN_POSTS,
    REACH,
    ENGAGEMENT,
    MEMBERS_TALK,
    SALES,
    RETURN,
    /** Words that look like one of the others and are not. */
    NEUTRAL;

    private static final Map<Measure, Phrases> WORDS = words();
    private static final Phrases BARE = Phrases.of("participation|contribution*|interaction*");
    private static final int BESIDES = 20;

    /** Where a KPI speaks of something. */
    record Counted(Measure measure, Span span) {}

    /** What a KPI counts, in the order of its words; the longer phrase counts. */
    static List<Counted> in(Passage kpi) {
        var all = new ArrayList<Counted>();
        WORDS.forEach(
                (measure, phrases) -> {
                    for (Span span : phrases.in(kpi.plain())) all.add(new Counted(measure, span));
                });
        var counted = new ArrayList<Counted>();
        for (Counted one : all)
            if (all.stream().noneMatch(other -> other.span().covers(one.span()))) counted.add(one);
        for (Span span : BARE.in(kpi.plain()))
            if (counted.isEmpty() && isBare(kpi, span)) counted.add(new Counted(ENGAGEMENT, span));
        var declared = declared(kpi);
        if (declared != null && counted.stream().noneMatch(one -> one.measure() == declared))
            counted.add(new Counted(declared, new Span(0, kpi.text().length())));
        counted.sort(Comparator.comparingInt(one -> one.span().start()));
        return List.copyOf(counted);
    }

    /** What a field of its own says that it counts, or null when it is nothing looked for here. */
    private static @Nullable Measure declared(Passage kpi) {
        var declared = kpi.declared();
        if (declared == null || declared.type() == null) return null;
        return switch (declared.type()) {
            case ACTIVITY -> OWN_POSTS;
            case PARTICIPATION -> ENGAGEMENT;
            case BUSINESS -> SALES;
            case ROI -> RETURN;
            case OUTCOME, COMPREHENSION -> null;
        };
    }

    /** A word that is a figure only when hardly anything else is said. */
    private static boolean isBare(Passage kpi, Span span) {
        return kpi.text().length() - span.length() <= BESIDES;
    }

    private static Map<Measure, Phrases> words() {
        var words = new EnumMap<Measure, Phrases>(Measure.class);
        words.put(
                SENT,
                Phrases.of(
                        "mails sent|e-mails sent|emails sent|messages sent|newsletters sent",
                        "announcements made|number of mails|number of emails|number of newsletters",
                        "number of messages|number of announcements|mailings",
                        "mails envoyes|e-mails envoyes|messages envoyes|messages diffuses",
                        "lettres envoyees|nombre de mails|nombre d'e-mails|nombre de messages",
                        "nombre d'annonces|nombre de communications"));
        words.put(
                OWN_POSTS,
                Phrases.of(
                        "posts by the manager|posts of the manager|manager's posts|own posts",
                        "your posts|number of posts|posts published|posts per week|posts a week",
                        "posts per day|posts a day|articles published|hours online",
                        "publications du manager|posts du manager|nombre de publications",
                        "nombre de posts|publications par semaine|posts par semaine|vos posts",
                        "publications par mois|posts par jour|messages du manager"));
        words.put(
                REACH,
                Phrases.of(
                        "follower*|subscriber*|impressions|page views|number of views|views per|reach|fans",
                        "abonnes|portee|nombre de vues|vues par|impressions|nombre de fans"));
        words.put(
                ENGAGEMENT,
                Phrases.of(
                        "engagement|engagement rate|likes|number of comments|comments|reactions",
                        "interactions|active members|active users|participation rate|log ins",
                        "logins|share of members who post|contributors per month",
                        "taux d'engagement|j'aime|nombre de commentaires|commentaires|reactions",
                        "membres actifs|taux de participation|utilisateurs actifs|connexions",
                        "taux de contribution"));
        words.put(
                MEMBERS_TALK,
                Phrases.of(
                        "discussions among members|discussions between members|member discussions",
                        "answered by members|members who answer|answers from members|peer answers",
                        "members who help|conversations between members|replies between members",
                        "discussions entre membres|reponses entre membres|repondues par des membres",
                        "membres qui repondent|membres qui aident|entraide"));
        words.put(
                SALES,
                Phrases.of(
                        "sales|revenue*|turnover|leads|conversion rate*|conversions|new customers",
                        "upsell*|deals|orders placed|sales uplift|market share",
                        "ventes|chiffre d'affaires|prospects|taux de conversion|nouveaux clients",
                        "contrats signes|commandes|parts de marche"));
        words.put(
                RETURN,
                Phrases.of(
                        "roi|return on investment|return on the investment|retour sur investissement",
                        "retour sur l'investissement|rentabilite"));
        words.put(
                NEUTRAL,
                Phrases.of(
                        "sales team*|sales staff|sales colleagues|sales people|sales department",
                        "sales force|views on|reached|orders for repair|work orders",
                        "equipe* commerciale*|equipe* de vente*|service des ventes",
                        "engagement de"));
        return Collections.unmodifiableMap(words);
    }
}
