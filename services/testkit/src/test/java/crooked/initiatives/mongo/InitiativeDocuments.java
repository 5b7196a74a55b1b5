package crooked.initiatives.mongo;

import crooked.contracts.InitiativeFact;
import crooked.initiatives.domain.Initiative;

/** Public, and knows the published language. */
public final class InitiativeDocuments {
    public Initiative find() {
        return new Initiative();
    }

    public InitiativeFact fact() {
        return new InitiativeFact();
    }
}
