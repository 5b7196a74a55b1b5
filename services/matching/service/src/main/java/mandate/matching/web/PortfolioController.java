package mandate.matching.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.app.PortfolioViews;
import mandate.matching.engine.ranking.FirstPlace;
import mandate.matching.engine.ranking.FitPart;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.ranking.SeatFit;
import mandate.matching.engine.text.Language;
import mandate.platform.http.Authorship;
import mandate.platform.http.Ids;
import mandate.platform.http.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The seats for one person, what first place would take, the gaps, and the weights behind it all.
 */
@RestController
class PortfolioController {
    private static final int MOST_SEATS = 200;

    private final PortfolioViews views;
    private final Authorship authorship;

    PortfolioController(PortfolioViews views, Authorship authorship) {
        this.views = views;
        this.authorship = authorship;
    }

    @GetMapping("/api/people/{id}/initiatives")
    Mono<ResponseEntity<Object>> seats(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String language,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        var path = "/api/people/" + id + "/initiatives";
        var wrong = Ids.refusal("id", id);
        if (wrong == null) wrong = LanguageAsked.refusal(language);
        if (wrong != null) return Mono.just(wrong.answer(path));
        return views.seatsFor(authorship.now(), id)
                .map(fits -> InWords.answer(seats(id, fits), read(language, accepted)))
                .defaultIfEmpty(nobody().answer(path));
    }

    @GetMapping("/api/people/{id}/initiatives/{initiative}/first-place")
    Mono<ResponseEntity<Object>> firstPlace(
            @PathVariable String id,
            @PathVariable String initiative,
            @RequestParam(defaultValue = "whole") String scope,
            @RequestParam(defaultValue = "") String language,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        var path = "/api/people/%s/initiatives/%s/first-place".formatted(id, initiative);
        var wrong = LanguageAsked.refusal(language);
        if (wrong != null) return Mono.just(wrong.answer(path));
        return views.firstPlace(authorship.now(), id, initiative, scope)
                .map(found -> InWords.answer(firstPlace(found), read(language, accepted)))
                .defaultIfEmpty(nobody().answer(path));
    }

    @GetMapping("/api/gaps")
    Mono<ResponseEntity<Object>> gaps(
            @RequestParam(defaultValue = "") String language,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        var wrong = LanguageAsked.refusal(language);
        if (wrong != null) return Mono.just(wrong.answer("/api/gaps"));
        return views.gaps(authorship.now())
                .map(report -> InWords.answer(report, read(language, accepted)));
    }

    @GetMapping("/api/fit-weights")
    ResponseEntity<Object> weights(
            @RequestParam(defaultValue = "") String language,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        var wrong = LanguageAsked.refusal(language);
        if (wrong != null) return wrong.answer("/api/fit-weights");
        var json = new LinkedHashMap<String, Object>();
        json.put("version", views.weights().version());
        json.put("wholes", FitWeights.WHOLE);
        var byVerdict = new LinkedHashMap<String, Object>();
        views.weights()
                .twentieths()
                .forEach((verdict, parts) -> byVerdict.put(verdict.name(), weights(parts)));
        json.put("weights", byVerdict);
        return InWords.answer(json, read(language, accepted));
    }

    /** As asked in the query, else in the header. */
    private static Language read(String asked, String accepted) {
        return LanguageAsked.or(Language.of(accepted), asked);
    }

    private static List<Map<String, Object>> weights(Map<FitPart, Integer> parts) {
        return parts.entrySet().stream().map(one -> weight(one.getKey(), one.getValue())).toList();
    }

    private static Map<String, Object> weight(FitPart part, int twentieths) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", part.wire);
        json.put("weight", twentieths / (double) FitWeights.WHOLE);
        json.put("meaning", part.meaning());
        return json;
    }

    private static Map<String, Object> seats(String id, List<SeatFit> fits) {
        var json = new LinkedHashMap<String, Object>();
        json.put("personId", id);
        json.put("seats", fits.size());
        json.put("items", fits.stream().limit(MOST_SEATS).map(PortfolioController::seat).toList());
        return json;
    }

    private static Map<String, Object> seat(SeatFit fit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("initiativeId", fit.seat().initiativeId());
        json.put("scope", fit.seat().scope());
        json.put("verdict", fit.seat().verdict());
        json.put("roleId", fit.roleId());
        json.put("roleVersion", fit.roleVersion());
        json.put("growth", fit.growth());
        var candidate = fit.candidate();
        if (candidate == null) {
            json.put("excluded", fit.excluded());
            return json;
        }
        json.put("fit", candidate.fit());
        json.put("conditional", candidate.conditional());
        json.put("parts", candidate.parts());
        json.put("matches", candidate.matches());
        json.put("gaps", candidate.gaps());
        json.put("warnings", candidate.warnings());
        return json;
    }

    private static Map<String, Object> firstPlace(FirstPlace found) {
        var json = new LinkedHashMap<String, Object>();
        switch (found) {
            case FirstPlace.Already(var fit) -> {
                json.put("result", "ALREADY_FIRST");
                json.put("fit", fit);
            }
            case FirstPlace.Closed(var why) -> {
                json.put("result", "EXCLUDED");
                json.put("excluded", why);
            }
            case FirstPlace.Reached(var changes, var fit, var toBeat) -> {
                json.put("result", "REACHABLE");
                json.put("changes", changes);
                json.put("fit", fit);
                json.put("toBeat", toBeat);
            }
            case FirstPlace.OutOfReach(var tried, var fit, var toBeat) -> {
                json.put("result", "OUT_OF_REACH");
                json.put("changesTried", tried);
                json.put("fit", fit);
                json.put("toBeat", toBeat);
            }
        }
        return json;
    }

    private static Problem nobody() {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "no-such-seat",
                "There is no such person or seat",
                "Nobody of that id can be suggested, or the initiative wants no such seat filled.");
    }
}
