package mandate.initiatives.domain.choice;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.finding.Side;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/** The rules by which a fact leans; one method a rule. */
final class FactLeanings {
    private FactLeanings() {}

    private static final List<Function<Situation, @Nullable Leaning>> RULES =
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

    static List<Leaning> of(Situation situation) {
        if (situation.own().values().isEmpty()) return List.of();
        return RULES.stream().map(rule -> rule.apply(situation)).filter(Objects::nonNull).toList();
    }

    private static final Text R2 =
            Text.of(
                    "The aim is better daily work, which the group's own manager leads.",
                    "Le but est un meilleur travail quotidien, que dirige le responsable du"
                            + " groupe.");

    private static @Nullable Leaning r2(Situation s) {
        boolean holds = s.own().is(Fact.PURPOSE, "PERFORMANCE");
        return holds ? new Leaning("R2", Fact.PURPOSE, Side.TEAM, R2) : null;
    }

    private static final Text R5 =
            Text.of(
                    "Drawing the attention of people in the house is work for a communicator.",
                    "Attirer l'attention des gens de la maison est un travail de"
                            + " communication.");

    private static @Nullable Leaning r5(Situation s) {
        boolean holds = s.own().is(Fact.PURPOSE, "AWARENESS") && !outwardsByChannel(s.facts());
        return holds ? new Leaning("R5", Fact.PURPOSE, Side.COMMUNITY, R5) : null;
    }

    private static final Text R9 =
            Text.of(
                    "The group is a team that exists already.",
                    "Le groupe est une équipe qui existe déjà.");

    private static @Nullable Leaning r9(Situation s) {
        boolean holds = s.own().given(Fact.EXISTING_TEAM_ID);
        return holds ? new Leaning("R9", Fact.EXISTING_TEAM_ID, Side.TEAM, R9) : null;
    }

    private static final Text R13 =
            Text.of("The members come of their own accord.", "Les membres viennent d'eux-mêmes.");

    private static @Nullable Leaning r13(Situation s) {
        boolean holds = s.own().is(Fact.MEMBERS_SELECTED_BY, "VOLUNTEERS");
        return holds ? new Leaning("R13", Fact.MEMBERS_SELECTED_BY, Side.COMMUNITY, R13) : null;
    }

    private static final Text R24 =
            Text.of(
                    "During a merger people need explanations and answers.",
                    "Pendant une fusion, les gens ont besoin d'explications et de réponses.");

    // the work of the merged teams stays with their managers
    private static @Nullable Leaning r24(Situation s) {
        boolean holds =
                s.own().is(Fact.SITUATION, "MERGER")
                        && !s.facts().isOneOf(Fact.PURPOSE, "DELIVER", "PERFORMANCE")
                        && !s.own().given(Fact.EXISTING_TEAM_ID);
        return holds ? new Leaning("R24", Fact.SITUATION, Side.COMMUNITY, R24) : null;
    }

    private static final Text R25 =
            Text.of(
                    "Support given inside is work assigned to a team.",
                    "L'assistance en interne est un travail confié à une équipe.");

    private static @Nullable Leaning r25(Situation s) {
        boolean holds = s.own().is(Fact.PURPOSE, "SUPPORT") && !outwardsByChannel(s.facts());
        return holds ? new Leaning("R25", Fact.PURPOSE, Side.TEAM, R25) : null;
    }

    private static final Text R48 =
            Text.of(
                    "The use began with the employees and is practical: it belongs to local"
                            + " management.",
                    "L'usage est né chez les salariés et il est pratique : il revient à"
                            + " l'encadrement local.");

    private static @Nullable Leaning r48(Situation s) {
        boolean holds = s.own().is(Fact.USE_ORIGIN, "EMPLOYEES");
        return holds ? new Leaning("R48", Fact.USE_ORIGIN, Side.TEAM, R48) : null;
    }

    private static final Text R49 =
            Text.of(
                    "A department offers this to employees, from the top.",
                    "Un service le propose aux salariés, d'en haut.");

    private static @Nullable Leaning r49(Situation s) {
        boolean holds = s.own().is(Fact.USE_ORIGIN, "DEPARTMENT");
        return holds ? new Leaning("R49", Fact.USE_ORIGIN, Side.COMMUNITY, R49) : null;
    }

    private static final Text R86_WORK =
            Text.of(
                    "Something is to be delivered: this is a work group.",
                    "Il y a quelque chose à livrer : c'est un groupe de travail.");
    private static final Text R86_KNOWLEDGE =
            Text.of(
                    "Practice and knowledge are to be exchanged.",
                    "Il s'agit d'échanger des pratiques et des savoirs.");

    private static @Nullable Leaning r86(Situation s) {
        if (s.own().is(Fact.PURPOSE, "DELIVER"))
            return new Leaning("R86", Fact.PURPOSE, Side.TEAM, R86_WORK);
        boolean learn =
                s.own().is(Fact.PURPOSE, "LEARN") && !s.own().yes(Fact.LEARNING_SIDE_EFFECT);
        boolean outside = s.facts().is(Fact.AUDIENCE, "EXTERNAL");
        return learn && outside
                ? new Leaning("R86", Fact.PURPOSE, Side.COMMUNITY, R86_KNOWLEDGE)
                : null;
    }

    private static final Text R102 =
            Text.of(
                    "Sharing knowledge inside the house is a good aim of its own and no"
                            + " marketing.",
                    "Partager le savoir dans la maison est un but valable en soi, sans rapport"
                            + " avec le marketing.");

    private static @Nullable Leaning r102(Situation s) {
        boolean holds =
                s.own().is(Fact.PURPOSE, "LEARN")
                        && !s.own().yes(Fact.LEARNING_SIDE_EFFECT)
                        && !s.facts().is(Fact.AUDIENCE, "EXTERNAL");
        return holds ? new Leaning("R102", Fact.PURPOSE, Side.COMMUNITY, R102) : null;
    }

    private static final Text R121 =
            Text.of(
                    "In a crisis online people must be calmed first.",
                    "Dans une crise en ligne, il faut d'abord apaiser les gens.");

    private static @Nullable Leaning r121(Situation s) {
        boolean holds = s.own().is(Fact.SITUATION, "ONLINE_CRISIS");
        return holds ? new Leaning("R121", Fact.SITUATION, Side.COMMUNITY, R121) : null;
    }

    private static final Text R131_CHANNEL =
            Text.of(
                    "Attention or help for the public, over a channel, is social media work.",
                    "Attirer ou aider le public par un canal relève des médias sociaux.");
    private static final Text R131_ADVOCATES =
            Text.of(
                    "Committed people who speak up among themselves make a community.",
                    "Des gens engagés qui parlent entre eux font une communauté.");

    private static @Nullable Leaning r131(Situation s) {
        boolean channel = s.own().isOneOf(Fact.PURPOSE, "AWARENESS", "SUPPORT");
        if (channel && outwardsByChannel(s.facts()))
            return new Leaning("R131", Fact.PURPOSE, Side.SOCIAL_MEDIA, R131_CHANNEL);
        boolean advocates = s.own().is(Fact.PURPOSE, "ADVOCACY");
        return advocates ? new Leaning("R131", Fact.PURPOSE, Side.COMMUNITY, R131_ADVOCATES) : null;
    }

    private static final Text R139 =
            Text.of(
                    "A complex product wins friends through close ties.",
                    "Un produit complexe se fait des amis par des liens étroits.");

    private static @Nullable Leaning r139(Situation s) {
        boolean holds =
                s.own().is(Fact.PURPOSE, "ADVOCACY")
                        && s.facts().is(Fact.PRODUCT_COMPLEXITY, "HIGH");
        return holds ? new Leaning("R139", Fact.PRODUCT_COMPLEXITY, Side.COMMUNITY, R139) : null;
    }

    private static boolean outwardsByChannel(Facts facts) {
        return facts.is(Fact.AUDIENCE, "EXTERNAL")
                && (facts.given(Fact.SOCIAL_CHANNELS)
                        || facts.given(Fact.PLATFORM_NAMED)
                        || facts.given(Fact.FOLLOWERS));
    }
}
