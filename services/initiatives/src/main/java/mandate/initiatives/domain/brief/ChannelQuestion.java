package mandate.initiatives.domain.brief;

import java.util.List;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/** The six questions that tell social media work from community work (R114 to R117, R134, R135). */
// the checker knows no records: these fields hold nothing that can change
@SuppressWarnings("ImmutableEnumChecker")
public enum ChannelQuestion {
    FOCUS(
            "focus",
            114,
            "CHANNEL",
            "PEOPLE",
            Text.of("The channel itself is looked after.", "On s'occupe du canal lui-même."),
            Text.of("The people are looked after.", "On s'occupe des personnes.")),
    CHANNEL_BINDING(
            "channelBinding",
            115,
            "SPECIFIC",
            "AGNOSTIC",
            Text.of("It is tied to named channels.", "C'est lié à des canaux précis."),
            Text.of(
                    "It happens wherever the people are.",
                    "Cela se passe là où sont les personnes.")),
    SEGMENT(
            "segment",
            116,
            "ACQUIRE",
            "RETAIN",
            Text.of("New people are to be won.", "Il faut gagner de nouvelles personnes."),
            Text.of(
                    "Those already there are to stay and speak for it.",
                    "Ceux qui sont là doivent rester et en parler autour d'eux.")),
    KPI(
            "kpi",
            117,
            "BUSINESS",
            "PARTICIPATION",
            Text.of(
                    "A hard business figure measures success.",
                    "Un chiffre d'affaires ou un autre chiffre commercial mesure le succès."),
            Text.of(
                    "Participation and conversation measure success.",
                    "La participation et la conversation mesurent le succès.")),
    ORIENTATION(
            "orientation",
            134,
            "CONTENT",
            "RELATIONSHIPS",
            Text.of("Content is the centre of the work.", "Les contenus sont au centre."),
            Text.of("Relationships are the centre of the work.", "Les relations sont au centre.")),
    TOPOLOGY(
            "topology",
            135,
            "HUB",
            "NETWORK",
            Text.of(
                    "Talk runs between one centre and the many.",
                    "Les échanges vont d'un centre vers tous les autres."),
            Text.of(
                    "Talk runs among the members themselves.",
                    "Les échanges se font entre les membres."));

    private final String wireName;
    private final String path;
    private final int rule;
    private final String socialMediaWord;
    private final String communityWord;
    private final Text socialMedia;
    private final Text community;

    ChannelQuestion(
            String wireName,
            int rule,
            String socialMediaWord,
            String communityWord,
            Text socialMedia,
            Text community) {
        this.wireName = wireName;
        this.path = "channelAnswers." + wireName;
        this.rule = rule;
        this.socialMediaWord = socialMediaWord;
        this.communityWord = communityWord;
        this.socialMedia = socialMedia;
        this.community = community;
    }

    /** The key under {@code channelAnswers}. */
    public String wireName() {
        return wireName;
    }

    /** The path from the top of a brief. */
    public String path() {
        return path;
    }

    /** The number of the rule that this question states. */
    public int rule() {
        return rule;
    }

    /** The two words allowed, social media first. */
    public List<String> words() {
        return List.of(socialMediaWord, communityWord);
    }

    /** The word that stands for a pole. */
    public String word(ChannelPole pole) {
        return switch (pole) {
            case SOCIAL_MEDIA -> socialMediaWord;
            case COMMUNITY -> communityWord;
        };
    }

    /** The statement that stands for a pole. */
    public Text statement(ChannelPole pole) {
        return switch (pole) {
            case SOCIAL_MEDIA -> socialMedia;
            case COMMUNITY -> community;
        };
    }

    /** The pole of a word, or null where the word is not one of the two. */
    public @Nullable ChannelPole pole(String word) {
        if (word.equals(socialMediaWord)) return ChannelPole.SOCIAL_MEDIA;
        return word.equals(communityWord) ? ChannelPole.COMMUNITY : null;
    }

    /** The question of a key, or null. */
    public static @Nullable ChannelQuestion of(String wireName) {
        for (ChannelQuestion question : values())
            if (question.wireName.equals(wireName)) return question;
        return null;
    }
}
