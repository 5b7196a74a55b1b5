package mandate.roles.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.roles.domain.Language;
import mandate.roles.domain.lint.LintReport;
import mandate.roles.domain.lint.finding.Finding;
import mandate.roles.domain.lint.homonym.Homonyms;
import mandate.roles.domain.lint.homonym.Profile;
import mandate.roles.domain.lint.kind.KindReading.Share;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Words;
import org.jspecify.annotations.Nullable;

/** Reports of the lint as they are answered. */
final class LintJson {
    private static final String LIBRARY = "role:";

    private LintJson() {}

    /** A report in a language; the text is shown when it came out of a file. */
    static Map<String, @Nullable Object> of(
            LintReport report, Language language, @Nullable String text) {
        var reading = report.reading();
        var title = reading.description().title();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("language", language.tag());
        json.put("title", title == null ? null : title.text());
        json.put("kind", kind(reading.work().kinds()));
        json.put("kinds", names(reading.work().kinds()));
        json.put("says", report.says().in(language));
        json.put("shares", reading.work().shares().stream().map(LintJson::of).toList());
        json.put("titleSuggests", reading.sold() == null ? null : reading.sold().name());
        json.put("titleFits", report.titleFits());
        json.put("findings", report.findings().stream().map(one -> of(one, language)).toList());
        if (text != null) json.put("text", text);
        return json;
    }

    /** A pair of posts of which one is named wrongly. */
    static Map<String, @Nullable Object> of(Homonyms.Pair pair, Language language) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("relation", pair.relation().name());
        json.put("likeness", hundredths(pair.likeness()));
        json.put("why", pair.why().in(language));
        json.put("one", of(pair.one()));
        json.put("two", of(pair.two()));
        return json;
    }

    private static Map<String, @Nullable Object> of(Profile profile) {
        boolean ofLibrary = profile.id().startsWith(LIBRARY);
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("from", ofLibrary ? "LIBRARY" : "SENT");
        json.put("id", ofLibrary ? profile.id().substring(LIBRARY.length()) : profile.id());
        json.put("title", profile.title());
        json.put("kind", kind(profile.kinds()));
        json.put("kinds", names(profile.kinds()));
        return json;
    }

    private static Map<String, @Nullable Object> of(Share share) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("kind", share.kind().name());
        json.put("share", hundredths(share.share()));
        json.put("words", share.words().stream().map(LintJson::of).toList());
        return json;
    }

    private static Map<String, @Nullable Object> of(Finding finding, Language language) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", finding.code().name());
        json.put("rule", finding.rule());
        json.putAll(of(finding.words()));
        json.put("why", finding.why().in(language));
        json.put("better", finding.better().in(language));
        return json;
    }

    private static Map<String, @Nullable Object> of(Words words) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("field", words.field());
        json.put("offset", words.offset());
        json.put("length", words.length());
        json.put("words", words.text());
        return json;
    }

    private static String kind(List<RoleKind> kinds) {
        if (kinds.isEmpty()) return "UNDECIDED";
        return kinds.size() == 1 ? kinds.getFirst().name() : "HYBRID";
    }

    private static List<String> names(List<RoleKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }

    private static double hundredths(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
