package mandate.roles.domain.papers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.roles.domain.Labels;
import mandate.roles.domain.RoleDefinition.RoleSkill;
import mandate.roles.domain.Scale;
import mandate.roles.domain.Text;

/**
 * Says a job description in the words of schema.org's JobPosting, as a tree of maps, lists and
 * texts.
 */
public final class JobPostings {
    private static final Text HOURS = new Text("{0} % of a full post", "{0} % d'un temps plein");
    private static final Text LEVEL =
            new Text("level {0} of 5, {1}: {2}", "niveau {0} sur 5, {1} : {2}");
    private static final Text MUST = new Text("must", "indispensable");
    private static final Text SHOULD = new Text("should", "souhaitée");

    private JobPostings() {}

    /** The posting. */
    public static Map<String, Object> tree(Subject subject) {
        var posting = new LinkedHashMap<String, Object>();
        posting.put("@context", "https://schema.org");
        posting.put("@type", "JobPosting");
        posting.put("title", subject.say(subject.role().name()));
        posting.put("identifier", identifier(subject));
        posting.put("datePosted", posted(subject));
        posting.put("description", description(subject));
        posting.put("hiringOrganization", organisation(subject.organisationShown()));
        seat(subject, posting);
        posting.put("responsibilities", responsibilities(subject));
        posting.put("skills", skills(subject));
        posting.put("qualifications", qualifications(subject));
        posting.put("experienceRequirements", experience(subject));
        posting.put(
                "occupationalCategory",
                subject.kinds().stream()
                        .sorted()
                        .map(kind -> subject.say(Labels.of(kind)))
                        .toList());
        return Collections.unmodifiableMap(posting);
    }

    private static void seat(Subject subject, Map<String, Object> posting) {
        var setting = subject.setting();
        if (setting == null) return;
        posting.put("employmentUnit", organisation(setting.area() + ", " + setting.unit()));
        posting.put("employmentType", setting.fte() < 1 ? "PART_TIME" : "FULL_TIME");
        posting.put("workHours", subject.say(HOURS, Math.round(setting.fte() * 100)));
        posting.put("jobStartDate", YearMonth.parse(setting.from()).atDay(1).toString());
    }

    private static String posted(Subject subject) {
        var setting = subject.setting();
        return setting == null ? subject.version().at().substring(0, 10) : setting.asOf();
    }

    private static Map<String, Object> identifier(Subject subject) {
        var setting = subject.setting();
        var value = subject.roleId() + "@" + subject.version().number();
        if (setting != null)
            value +=
                    " " + setting.initiativeId() + "@" + setting.revision() + " " + setting.scope();
        var identifier = typed("PropertyValue");
        identifier.put("name", subject.organisationShown());
        identifier.put("value", value);
        return identifier;
    }

    private static Map<String, Object> organisation(String name) {
        var organisation = typed("Organization");
        organisation.put("name", name);
        return organisation;
    }

    /** Purpose, aims and what each side owes, in the simple HTML that postings are shown in. */
    private static String description(Subject subject) {
        var html = new StringBuilder();
        paragraph(html, subject.say(subject.role().purpose()));
        for (var aim : Frames.aims(subject))
            paragraph(
                    html, subject.say(new Text("{0}: {1}", "{0} : {1}"), aim.label(), aim.value()));
        var clause = Debts.clause(subject);
        html.append("<p><strong>").append(escaped(clause.title())).append("</strong></p>");
        clause.paragraphs().forEach(text -> paragraph(html, text));
        html.append("<p>")
                .append(escaped(subject.say(Section.PRECONDITIONS.heading())))
                .append("</p><ul>");
        for (var owed : Debts.owedFirst(subject))
            html.append("<li>").append(escaped(owed.text())).append("</li>");
        return html.append("</ul>").toString();
    }

    private static void paragraph(StringBuilder html, String text) {
        html.append("<p>").append(escaped(text)).append("</p>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<String> responsibilities(Subject subject) {
        var duties = new ArrayList<String>();
        for (var block : Works.duties(subject))
            if (block instanceof Paper.Block.Bullets bullets)
                bullets.items()
                        .forEach(item -> duties.add(item.text() + " (" + item.origin() + ")"));
        return duties;
    }

    private static List<Map<String, Object>> skills(Subject subject) {
        var skills = new ArrayList<Map<String, Object>>();
        for (var skill : subject.role().skills()) skills.add(skill(subject, skill));
        var setting = subject.setting();
        if (setting != null)
            for (var wanted : setting.skills()) {
                var shows = subject.say(Scale.anchor(wanted.level()));
                skills.add(term(subject, wanted.text(), wanted.level(), wanted.essential(), shows));
            }
        return skills;
    }

    private static Map<String, Object> skill(Subject subject, RoleSkill skill) {
        var anchor = skill.anchor() == null ? Scale.anchor(skill.level()) : skill.anchor();
        var term =
                term(
                        subject,
                        subject.say(skill.text()),
                        skill.level(),
                        skill.essential(),
                        subject.say(anchor));
        if (skill.esco() != null) {
            term.put("inDefinedTermSet", "http://data.europa.eu/esco/concept-scheme/skills");
            term.put("url", skill.esco());
        }
        return term;
    }

    private static Map<String, Object> term(
            Subject subject, String name, int level, boolean essential, String shows) {
        var term = typed("DefinedTerm");
        term.put("name", name);
        term.put("description", subject.say(LEVEL, level, essential ? MUST : SHOULD, shows));
        return term;
    }

    private static List<String> qualifications(Subject subject) {
        return subject.role().traits().stream().map(trait -> subject.say(trait.text())).toList();
    }

    private static String experience(Subject subject) {
        var seniority = subject.role().seniority();
        return subject.say(Labels.of(seniority.minimum())) + ". " + subject.say(seniority.reason());
    }

    private static Map<String, Object> typed(String type) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@type", type);
        return tree;
    }
}
