package mandate.platform.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Pages by id: {@code after} names the last one seen, {@code limit} how many; links as RFC 8288.
 */
public sealed interface Paging {
    int MOST = 500;

    /** What was asked for cannot be. */
    record Wrong(Problem problem) implements Paging {}

    /** One page. */
    record Page(String path, String after, int limit) implements Paging {
        /** One more than is shown, to know whether there is a next page. */
        public int fetch() {
            return limit + 1;
        }

        /** The answer: items, and where the next ones are. */
        public <T> ResponseEntity<Object> answer(
                List<T> found, Function<T, String> id, Function<T, ?> json) {
            boolean more = found.size() > limit;
            var shown = more ? found.subList(0, limit) : found;
            var body = new LinkedHashMap<String, Object>();
            body.put("items", shown.stream().map(json).toList());
            var answer = ResponseEntity.ok();
            if (!more) return answer.body(body);
            var next =
                    UriComponentsBuilder.fromPath(path)
                            .queryParam("after", id.apply(shown.getLast()))
                            .queryParam("limit", limit)
                            .toUriString();
            body.put("next", next);
            return answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"").body(body);
        }
    }

    /** Reads the two parameters. */
    static Paging of(String path, String after, String limit) {
        var wrongId = after.isEmpty() ? null : Ids.refusal("after", after);
        if (wrongId != null) return new Wrong(wrongId);
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) return new Page(path, after, number);
        } catch (NumberFormatException _) {
            // said below
        }
        return new Wrong(
                Problem.fields(
                        "invalid-page",
                        "There is no such page",
                        List.of(
                                FieldProblem.of(
                                        "limit", limit, "whole number from 1 to " + MOST))));
    }
}
