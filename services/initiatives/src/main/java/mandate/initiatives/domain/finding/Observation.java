package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/** Something worth knowing that is no trap. */
public record Observation(String rule, String code, Text message) {}
