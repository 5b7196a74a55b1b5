package mandate.standalone;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The table of suggested owners, as the first thing a new user sees. */
final class SuggestedOwners {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final int[] WIDTHS = {36, 14, 23, 22, 6};

    private final Api api;

    SuggestedOwners(Api api) {
        this.api = api;
    }

    /** Waits until every initiative has its suggestion, and prints a row for each seat. */
    void print() throws IOException, InterruptedException {
        var initiatives = initiatives();
        if (initiatives.isEmpty()) return;
        Console.say("");
        Console.say(
                row("Initiative", "Verdict", "Responsibility", "Suggested owner", "Fit")
                        + "Main reason");
        for (var initiative : initiatives) print(initiative);
        Console.say("");
        Console.say("? = ranked on condition: the group's own line manager is not known yet.");
    }

    private List<JsonNode> initiatives() throws IOException, InterruptedException {
        var all = new ArrayList<JsonNode>();
        var path = "/api/initiatives?limit=200";
        while (!path.isEmpty()) {
            var page = api.get(path);
            page.path("items").forEach(all::add);
            path = page.path("next").asString("");
        }
        return all;
    }

    private void print(JsonNode initiative) throws IOException, InterruptedException {
        var id = initiative.path("id").asString();
        for (var part : ready(id)) print(initiative, part);
    }

    private JsonNode ready(String id) throws IOException, InterruptedException {
        var path = "/api/initiatives/" + id + "/suggestions";
        var parts = api.get(path);
        long left = PATIENCE.dividedBy(STEP);
        while (parts.path(0).path("status").asString().equals("PENDING") && left-- > 0) {
            Thread.sleep(STEP);
            parts = api.get(path);
        }
        return parts;
    }

    private void print(JsonNode initiative, JsonNode part)
            throws IOException, InterruptedException {
        var scope = part.path("scope").asString();
        var whole = scope.equals("whole");
        var title = initiative.path("title").asString();
        var seat = seat(initiative, scope);
        var best = part.path("candidates").path(0);
        var owner = best.isMissingNode() ? "–" : name(best.path("personId").asString());
        var marked = part.path("conditional").asBoolean(false) ? owner + " ?" : owner;
        Console.say(
                row(
                                whole ? title : title + ": " + scope,
                                words(seat.path("verdict").asString()),
                                words(seat.path("responsibilityType").asString("–")),
                                marked,
                                best.isMissingNode()
                                        ? "–"
                                        : "%.2f".formatted(best.path("fit").asInt() / 10_000.0))
                        + reason(initiative, part, best));
    }

    private static JsonNode seat(JsonNode initiative, String scope) {
        for (var part : initiative.path("diagnosis").path("parts"))
            if (part.path("scope").asString().equals(scope)) return part;
        return initiative.path("diagnosis");
    }

    private static String reason(JsonNode initiative, JsonNode part, JsonNode best) {
        var reason = initiative.path("mainReason").asString("");
        if (best.isMissingNode() && part.hasNonNull("note") && reason.isEmpty())
            return part.path("note").asString();
        return reason;
    }

    private String name(String id) throws IOException, InterruptedException {
        var name = api.get("/api/people/" + id).path("name").asString("");
        return name.isEmpty() ? id : name;
    }

    /** A word of the wire as a person says it. */
    private static String words(String wire) {
        return switch (wire) {
            case "COMMUNITY_MANAGEMENT" -> "community";
            case "TEAM_MANAGEMENT" -> "team";
            case "SOCIAL_MEDIA_MANAGEMENT" -> "social media";
            case "NO_STAFF" -> "nobody";
            case "RESULTS_CONDITIONAL" -> "results, once proven";
            default -> wire.toLowerCase(Locale.ROOT);
        };
    }

    private static String row(String... cells) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) row.append(cell(cells[i], WIDTHS[i]));
        return row.toString();
    }

    private static String cell(String text, int width) {
        var shown = text.length() < width ? text : text.substring(0, width - 2) + "…";
        return shown + " ".repeat(width - shown.length());
    }
}
