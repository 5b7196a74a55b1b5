package mandate.matching.engine.people;

/** A profile and the version of the document that it was read from. */
public record VersionedProfile(Profile profile, long version) {}
