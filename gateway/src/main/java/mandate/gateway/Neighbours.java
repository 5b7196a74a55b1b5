package mandate.gateway;

import java.util.List;

/** A filter's arguments in gateway.yml: addresses of the initiatives and matching services. */
public final class Neighbours {
    static final List<String> FIELDS = List.of("initiatives", "matching");

    private String initiatives = "";
    private String matching = "";

    public String getInitiatives() {
        return initiatives;
    }

    public void setInitiatives(String initiatives) {
        this.initiatives = initiatives;
    }

    public String getMatching() {
        return matching;
    }

    public void setMatching(String matching) {
        this.matching = matching;
    }
}
