package mandate.initiatives.domain.brief;

import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * The eleven dimensions on which a community differs from a team (R9 to R19). People see the two
 * statements, never the names of the poles.
 */
// the checker knows no records: these fields hold nothing that can change
@SuppressWarnings("ImmutableEnumChecker")
public enum Dimension {
    GROUP(
            "group",
            9,
            Text.of(
                    "The people are gathered by a subject, whatever their post is.",
                    "Les personnes sont réunies par un sujet, quel que soit leur poste."),
            Text.of(
                    "The people already form a team, department or project with work given to it.",
                    "Les personnes forment déjà une équipe, un service ou un projet chargé d'un"
                            + " travail.")),
    OBJECTIVE(
            "objective",
            10,
            Text.of(
                    "It is about exchanging, explaining, understanding or drawing attention.",
                    "Il s'agit d'échanger, d'expliquer, de comprendre ou d'attirer l'attention."),
            Text.of(
                    "It is about reaching goals, once or again and again.",
                    "Il s'agit d'atteindre des objectifs, une fois ou régulièrement.")),
    PUBLICATION(
            "publication",
            11,
            Text.of(
                    "Most content is prepared and offered from above, in the hope that others join"
                            + " in.",
                    "L'essentiel des contenus est préparé et proposé d'en haut, en espérant que"
                            + " d'autres suivront."),
            Text.of(
                    "Most content comes from the people doing the work, short and factual.",
                    "L'essentiel des contenus vient de ceux qui font le travail, bref et"
                            + " factuel.")),
    SCOPE(
            "scope",
            12,
            Text.of(
                    "Who belongs is open, or at least has no firm edge.",
                    "L'appartenance est ouverte, ou du moins sans limite nette."),
            Text.of(
                    "Who belongs is the list of members of the team or project.",
                    "L'appartenance se confond avec la liste des membres de l'équipe ou du"
                            + " projet.")),
    DRIVER(
            "driver",
            13,
            Text.of(
                    "People take part because they feel like it or want to belong.",
                    "On participe par envie ou pour faire partie du groupe."),
            Text.of(
                    "People take part because their daily tasks bring them there.",
                    "On participe parce que le travail quotidien y conduit.")),
    OBSTACLE(
            "obstacle",
            14,
            Text.of(
                    "What keeps people away is a lack of time or interest.",
                    "Ce qui retient les gens, c'est le manque de temps ou d'intérêt."),
            Text.of(
                    "What keeps people away is a tool that does not suit their needs or habits of"
                            + " work.",
                    "Ce qui retient les gens, c'est un outil mal adapté à leurs besoins ou à leurs"
                            + " pratiques.")),
    EXPECTED_PARTICIPATION(
            "expectedParticipation",
            15,
            Text.of(
                    "It is enough that a few write, some react and many read; nobody has to.",
                    "Il suffit que quelques-uns écrivent, que certains réagissent et que beaucoup"
                            + " lisent ; personne n'y est tenu."),
            Text.of(
                    "Everybody is expected to take part; it is not optional.",
                    "Chacun est censé participer ; ce n'est pas facultatif.")),
    STANDING(
            "standing",
            16,
            Text.of(
                    "The group is almost a project and an aim of its own.",
                    "Le groupe est presque un projet et un but en soi."),
            Text.of(
                    "The group is a means to objectives that lie outside it.",
                    "Le groupe est un moyen au service d'objectifs qui le dépassent.")),
    MANAGER_ACTIVITY(
            "managerActivity",
            17,
            Text.of(
                    "The person in charge communicates, appeals to people and is a large part of"
                            + " what happens.",
                    "La personne responsable communique, sollicite et fait une grande part de"
                            + " l'activité."),
            Text.of(
                    "The person in charge clears the way and brings solutions; the group runs"
                            + " without much noise from above.",
                    "La personne responsable dégage le terrain et apporte des solutions ; le groupe"
                            + " avance sans grand bruit d'en haut.")),
    MANAGER_PROFILE(
            "managerProfile",
            18,
            Text.of(
                    "Somebody who knows how to communicate should be in charge.",
                    "Il faut à sa tête quelqu'un qui sait communiquer."),
            Text.of(
                    "A line or project manager should be in charge.",
                    "Il faut à sa tête un responsable hiérarchique ou un chef de projet.")),
    RESPONSIBILITY(
            "responsibility",
            19,
            Text.of(
                    "The person in charge owes good efforts, not an outcome.",
                    "La personne responsable doit de bons efforts, non un résultat."),
            Text.of(
                    "The person in charge answers for the outcome.",
                    "La personne responsable répond du résultat."));

    private final String wireName;
    private final String path;
    private final int rule;
    private final Text community;
    private final Text team;

    Dimension(String wireName, int rule, Text community, Text team) {
        this.wireName = wireName;
        this.path = "answers." + wireName;
        this.rule = rule;
        this.community = community;
        this.team = team;
    }

    /** The key under {@code answers}. */
    public String wireName() {
        return wireName;
    }

    /** The path from the top of a brief. */
    public String path() {
        return path;
    }

    /** The number of the rule that this dimension states. */
    public int rule() {
        return rule;
    }

    /** The statement that stands for the community pole. */
    public Text community() {
        return community;
    }

    /** The statement that stands for the team pole. */
    public Text team() {
        return team;
    }

    /** The dimension of a key, or null. */
    public static @Nullable Dimension of(String wireName) {
        for (Dimension dimension : values())
            if (dimension.wireName.equals(wireName)) return dimension;
        return null;
    }
}
