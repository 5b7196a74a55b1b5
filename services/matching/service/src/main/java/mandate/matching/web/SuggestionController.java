package mandate.matching.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mandate.matching.app.SuggestionState;
import mandate.matching.app.SuggestionState.Made;
import mandate.matching.app.SuggestionState.SeatMade;
import mandate.matching.app.Suggestions;
import mandate.matching.app.Suggestions.Shown;
import mandate.matching.app.WhyNobody;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.text.Language;
import mandate.platform.http.Authorship;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code /api/initiatives/{id}/suggestions}: for each part of an initiative, who fits and why, who
 * cannot and why not, in the language that is asked for, else in that of the initiative. The
 * gateway has made sure that there is such an initiative, and says at which revision it is.
 */
@RestController
class SuggestionController {
    private final Suggestions suggestions;
    private final Authorship authorship;

    SuggestionController(Suggestions suggestions, Authorship authorship) {
        this.suggestions = suggestions;
        this.authorship = authorship;
    }

    @GetMapping("/api/initiatives/{id}/suggestions")
    Mono<ResponseEntity<Object>> get(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String language,
            @RequestHeader(name = "Mandate-Revision", defaultValue = "0") long revision) {
        var wrong = LanguageAsked.refusal(language);
        if (wrong != null)
            return Mono.just(wrong.answer("/api/initiatives/" + id + "/suggestions"));
        return suggestions
                .find(authorship.now(), id, revision)
                .map(shown -> answer(shown, language))
                .defaultIfEmpty(InWords.answer(List.of(nothing("whole", "PENDING")), Language.EN));
    }

    private static ResponseEntity<Object> answer(Shown shown, String language) {
        return InWords.answer(json(shown), LanguageAsked.or(shown.state().language(), language));
    }

    private static List<Map<String, Object>> json(Shown shown) {
        var state = shown.state();
        var status = shown.ready() ? "READY" : "PENDING";
        if (state.seats().isEmpty()) {
            var none = nothing("whole", status);
            none.put("initiativeRevision", state.revision());
            none.put("note", WhyNobody.noSeat(state.verdict()));
            return List.of(none);
        }
        var parts = new ArrayList<Map<String, Object>>();
        for (var seat : state.seats()) parts.add(part(state, seat, status));
        return parts;
    }

    private static Map<String, Object> part(SuggestionState state, SeatWanted seat, String status) {
        var made = state.made();
        var seatMade = made == null ? null : find(made, seat.scope());
        if (made == null || seatMade == null) return nothing(seat.scope(), status);
        var json = nothing(seat.scope(), status);
        json.put("initiativeRevision", made.revision());
        json.put("roleId", seatMade.roleId());
        json.put("roleVersion", seatMade.roleVersion());
        json.put("ruleSet", state.ruleSet());
        json.put("peopleAsOf", made.peopleAsOf());
        json.put("people", made.people());
        json.put("weights", made.weights());
        json.put("madeAt", made.at());
        var suggestion = seatMade.suggestion();
        if (suggestion == null) {
            json.put("note", WhyNobody.NO_ROLE);
            return json;
        }
        json.put("similarity", suggestion.similarityVersion());
        json.put("conditional", suggestion.conditional());
        json.put("eligible", suggestion.eligible());
        json.put("warnings", suggestion.warnings());
        json.put("candidates", suggestion.candidates());
        json.put("excludedCounts", new TreeMap<>(suggestion.excludedByRule()));
        json.put("excluded", suggestion.excluded());
        return json;
    }

    private static Map<String, Object> nothing(String scope, String status) {
        var json = new LinkedHashMap<String, Object>();
        json.put("scope", scope);
        json.put("status", status);
        json.put("candidates", List.of());
        json.put("excluded", List.of());
        return json;
    }

    private static @Nullable SeatMade find(Made made, String scope) {
        for (var seat : made.seats()) if (seat.scope().equals(scope)) return seat;
        return null;
    }
}
