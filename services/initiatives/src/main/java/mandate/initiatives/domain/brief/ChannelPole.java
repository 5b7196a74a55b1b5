package mandate.initiatives.domain.brief;

/** The two ends of every channel question. */
public enum ChannelPole {
    SOCIAL_MEDIA,
    COMMUNITY
}
