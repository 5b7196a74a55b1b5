package mandate.initiatives.domain.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Side;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/** The rules by which a fact leans; one method a rule. */
final class FactLeanings {
    private FactLeanings() {}

    private static final List<Function<Said, @Nullable Leaning>> RULES =
            List.of(
                    FactLeanings::r2,
                    FactLeanings::r5,
                    FactLeanings::r9,
                    FactLeanings::r13,
                    FactLeanings::r24,
                    FactLeanings::r25,
                    FactLeanings::r48,
                    FactLeanings::r49,
                    FactLeanings::r86,
                    FactLeanings::r102,
                    FactLeanings::r121,
                    FactLeanings::r131,
                    FactLeanings::r139);

    static List<Leaning> of(Facts facts, Facts own) {
        if (own.isEmpty()) return List.of();
        var said = new Said(facts, own);
        var leanings = new ArrayList<Leaning>(2);
        for (var rule : RULES) {
            Leaning leaning = rule.apply(said);
            if (leaning != null) leanings.add(leaning);
        }
        return leanings;
    }

    /** All facts that hold, and among them those said about this very scope. */
    private record Said(Facts facts, Facts own) {}

    private static final Text R2 =
            Text.of(
                    "The aim is better daily work, which the group's own manager leads.",
                    "Le but est un meilleur travail quotidien, que dirige le responsable du"
                            + " groupe.");

    private static @Nullable Leaning r2(Said s) {
        boolean holds = s.own().is(Fact.PURPOSE, "PERFORMANCE");
        return holds ? Leaning.of("R2", Fact.PURPOSE, Side.TEAM, R2) : null;
    }

    private static final Text R5 =
            Text.of(
                    "Drawing the attention of people in the house is work for a communicator.",
                    "Attirer l'attention des gens de la maison est un travail de"
                            + " communication.");

    private static @Nullable Leaning r5(Said s) {
        boolean holds = s.own().is(Fact.PURPOSE, "AWARENESS") && inside(s.facts());
        return holds ? Leaning.of("R5", Fact.PURPOSE, Side.COMMUNITY, R5) : null;
    }

    private static final Text R9 =
            Text.of(
                    "The group is a team that exists already.",
                    "Le groupe est une équipe qui existe déjà.");

    private static @Nullable Leaning r9(Said s) {
        boolean holds = s.own().given(Fact.EXISTING_TEAM_ID);
        return holds ? Leaning.circumstance("R9", Fact.EXISTING_TEAM_ID, Side.TEAM, R9) : null;
    }

    private static final Text R13 =
            Text.of("The members come of their own accord.", "Les membres viennent d'eux-mêmes.");

    private static @Nullable Leaning r13(Said s) {
        boolean holds = s.own().is(Fact.MEMBERS_SELECTED_BY, "VOLUNTEERS");
        return holds
                ? Leaning.circumstance("R13", Fact.MEMBERS_SELECTED_BY, Side.COMMUNITY, R13)
                : null;
    }

    private static final Text R24 =
            Text.of(
                    "During a merger people need explanations and answers.",
                    "Pendant une fusion, les gens ont besoin d'explications et de réponses.");

    // the work of the merged teams stays with their managers
    private static @Nullable Leaning r24(Said s) {
        boolean holds =
                s.own().is(Fact.SITUATION, "MERGER")
                        && !s.facts().isOneOf(Fact.PURPOSE, "DELIVER", "PERFORMANCE")
                        && !s.own().given(Fact.EXISTING_TEAM_ID);
        return holds ? Leaning.of("R24", Fact.SITUATION, Side.COMMUNITY, R24) : null;
    }

    private static final Text R25 =
            Text.of(
                    "Support given inside is work assigned to a team.",
                    "L'assistance en interne est un travail confié à une équipe.");

    private static @Nullable Leaning r25(Said s) {
        boolean holds = s.own().is(Fact.PURPOSE, "SUPPORT") && inside(s.facts());
        return holds ? Leaning.of("R25", Fact.PURPOSE, Side.TEAM, R25) : null;
    }

    private static final Text R48 =
            Text.of(
                    "The use began with the employees and is practical: it belongs to local"
                            + " management.",
                    "L'usage est né chez les salariés et il est pratique : il revient à"
                            + " l'encadrement local.");

    private static @Nullable Leaning r48(Said s) {
        boolean holds = s.own().is(Fact.USE_ORIGIN, "EMPLOYEES");
        return holds ? Leaning.circumstance("R48", Fact.USE_ORIGIN, Side.TEAM, R48) : null;
    }

    private static final Text R49 =
            Text.of(
                    "A department offers this to employees, from the top.",
                    "Un service le propose aux salariés, d'en haut.");

    private static @Nullable Leaning r49(Said s) {
        boolean holds = s.own().is(Fact.USE_ORIGIN, "DEPARTMENT");
        return holds ? Leaning.circumstance("R49", Fact.USE_ORIGIN, Side.COMMUNITY, R49) : null;
    }

    private static final Text R86_WORK =
            Text.of(
                    "Something is to be delivered: this is a work group.",
                    "Il y a quelque chose à livrer : c'est un groupe de travail.");
    private static final Text R86_KNOWLEDGE =
            Text.of(
                    "Practice and knowledge are to be exchanged.",
                    "Il s'agit d'échanger des pratiques et des savoirs.");

    private static @Nullable Leaning r86(Said s) {
        if (s.own().is(Fact.PURPOSE, "DELIVER"))
            return Leaning.of("R86", Fact.PURPOSE, Side.TEAM, R86_WORK);
        boolean learn =
                s.own().is(Fact.PURPOSE, "LEARN") && !s.own().yes(Fact.LEARNING_SIDE_EFFECT);
        boolean outside = s.facts().is(Fact.AUDIENCE, "EXTERNAL");
        return learn && outside
                ? Leaning.of("R86", Fact.PURPOSE, Side.COMMUNITY, R86_KNOWLEDGE)
                : null;
    }

    private static final Text R102 =
            Text.of(
                    "Sharing knowledge inside the house is a good aim of its own and no"
                            + " marketing.",
                    "Partager le savoir dans la maison est un but valable en soi, sans rapport"
                            + " avec le marketing.");

    private static @Nullable Leaning r102(Said s) {
        boolean holds =
                s.own().is(Fact.PURPOSE, "LEARN")
                        && !s.own().yes(Fact.LEARNING_SIDE_EFFECT)
                        && !s.facts().is(Fact.AUDIENCE, "EXTERNAL");
        return holds ? Leaning.of("R102", Fact.PURPOSE, Side.COMMUNITY, R102) : null;
    }

    private static final Text R121 =
            Text.of(
                    "In a crisis online people must be calmed first.",
                    "Dans une crise en ligne, il faut d'abord apaiser les gens.");

    private static @Nullable Leaning r121(Said s) {
        boolean holds = s.own().is(Fact.SITUATION, "ONLINE_CRISIS");
        return holds ? Leaning.of("R121", Fact.SITUATION, Side.COMMUNITY, R121) : null;
    }

    private static final Text R131_CHANNEL =
            Text.of(
                    "Attention or help for the public, over a channel, is social media work.",
                    "Attirer ou aider le public par un canal relève des médias sociaux.");
    private static final Text R131_ADVOCATES =
            Text.of(
                    "Committed people who speak up among themselves make a community.",
                    "Des gens engagés qui parlent entre eux font une communauté.");

    private static @Nullable Leaning r131(Said s) {
        boolean channel = s.own().isOneOf(Fact.PURPOSE, "AWARENESS", "SUPPORT");
        if (channel && outwardsByChannel(s.facts()))
            return Leaning.of("R131", Fact.PURPOSE, Side.SOCIAL_MEDIA, R131_CHANNEL);
        boolean advocates = s.own().is(Fact.PURPOSE, "ADVOCACY");
        return advocates ? Leaning.of("R131", Fact.PURPOSE, Side.COMMUNITY, R131_ADVOCATES) : null;
    }

    private static final Text R139 =
            Text.of(
                    "A complex product wins friends through close ties.",
                    "Un produit complexe se fait des amis par des liens étroits.");

    private static @Nullable Leaning r139(Said s) {
        boolean holds =
                s.own().is(Fact.PURPOSE, "ADVOCACY")
                        && s.facts().is(Fact.PRODUCT_COMPLEXITY, "HIGH");
        return holds ? Leaning.of("R139", Fact.PRODUCT_COMPLEXITY, Side.COMMUNITY, R139) : null;
    }

    // a social channel is public by nature; a platform may well stand inside the house
    private static boolean outwardsByChannel(Facts facts) {
        boolean channel = facts.given(Fact.SOCIAL_CHANNELS) || facts.given(Fact.FOLLOWERS);
        if (facts.is(Fact.AUDIENCE, "EXTERNAL")) return channel || facts.given(Fact.PLATFORM_NAMED);
        return channel && !facts.is(Fact.AUDIENCE, "INTERNAL");
    }

    // outside the house without any channel, the channel questions have to tell
    private static boolean inside(Facts facts) {
        return !facts.is(Fact.AUDIENCE, "EXTERNAL") && !outwardsByChannel(facts);
    }
}
