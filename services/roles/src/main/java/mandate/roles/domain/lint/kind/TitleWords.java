package mandate.roles.domain.lint.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.PlainText;
import org.jspecify.annotations.Nullable;

/** What a title alone would make one believe. */
public final class TitleWords {
    private static final Map<RoleKind, Phrases> WORDS = words();

    private TitleWords() {}

    /** The kind that a title suggests, or null; the more specific words are asked first. */
    public static @Nullable RoleKind suggests(String title) {
        var plain = PlainText.of(title);
        for (var entry : WORDS.entrySet()) if (entry.getValue().isIn(plain)) return entry.getKey();
        return null;
    }

    private static Map<RoleKind, Phrases> words() {
        var words = new LinkedHashMap<RoleKind, Phrases>();
        words.put(
                RoleKind.STRATEGY,
                Phrases.of("strateg*|head of .. strategy|directeur .. strategie"));
        words.put(
                RoleKind.MODERATION,
                Phrases.of("moderator*|moderation|trust and safety|moderateur*|moderatrice*"));
        words.put(
                RoleKind.PLATFORM_ADMINISTRATION,
                Phrases.of(
                        "administrator*|platform owner|platform manager|webmaster*|system admin",
                        "tech lead|technical lead|backend|it support",
                        "administrateur*|administratrice*|responsable .. plateforme",
                        "support informatique"));
        words.put(
                RoleKind.COMMUNITY_MANAGEMENT,
                Phrases.of(
                        "communit*|advocate*|advocacy|ambassador*|evangelist*|developer relations|champion*",
                        "host of|communaut*|animateur* .. reseau|animatrice* .. reseau|ambassadeur*"));
        words.put(
                RoleKind.SOCIAL_MEDIA_MANAGEMENT,
                Phrases.of(
                        "social media|social network*|social content|digital marketing|channel manager",
                        "reseaux sociaux|medias sociaux|communication digitale|marketing digital"));
        words.put(
                RoleKind.EDITING,
                Phrases.of(
                        "editor*|writer*|content|copywriter*|journalist*|blog*|redacteur*",
                        "redactrice*|contenu*|journaliste*"));
        words.put(
                RoleKind.COORDINATION,
                Phrases.of(
                        "coordinator*|programme manager|program manager|project manager|event*",
                        "coordinateur*|coordinatrice*|chef* de projet|charge* d'evenement*"));
        words.put(
                RoleKind.TEAM_MANAGEMENT,
                Phrases.of(
                        "team manager|team lead*|line manager|team's .. manager|manager of|lead",
                        "head of|supervisor|foreman|department manager|director",
                        "manager d'equipe|manager de l'equipe|chef* d'equipe|responsable d'equipe",
                        "manager de proximite|chef* de service|directeur*|directrice*"));
        return Collections.unmodifiableMap(words);
    }
}
