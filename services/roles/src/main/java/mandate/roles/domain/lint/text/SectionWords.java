package mandate.roles.domain.lint.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How sections are headed in English and French; the first that fits counts. */
final class SectionWords {
    private static final Phrases AROUND =
            Phrases.of(
                    "the|your|our|main|key|core|general|job|role|and|a|of|for|this|post|position",
                    "le|la|les|l|d|ton|ta|tes|vos|votre|nos|notre|des|du|de|et|principales|principaux|poste");

    private static final Phrases TITLE =
            Phrases.of(
                    "title|job title|role title|position|position title|role",
                    "intitule|intitule du poste|titre|titre du poste|poste|fonction");

    private static final Map<Section, Phrases> HEADINGS = headings();

    private static final Phrases MEASURED =
            Phrases.of(
                    "measured on|measured by|measured against|kpi*|key performance|judged on",
                    "evaluated on|judged by|success is|your target*|the target is",
                    "mesure* sur|mesure* par|evalue* sur|juge* sur|objectif* chiffre*",
                    "indicateur* de|vos indicateurs|votre objectif est");

    private static final Phrases ASKED =
            Phrases.of(
                    "you have|you bring|years of experience|years' experience|degree",
                    "ideal candidate|the candidate|applicants|experience required|is required",
                    "vous avez|ans d'experience|annees d'experience|diplome*",
                    "candidat ideal|le candidat|la candidate|exige*|titulaire d'un");

    private SectionWords() {}

    /** The section that a heading opens, or null when it names none. */
    static @Nullable Section opened(String heading) {
        var plain = PlainText.of(heading);
        for (var entry : HEADINGS.entrySet())
            if (entry.getValue().isIn(plain)) return entry.getKey();
        return null;
    }

    /** The section whose name a line is, and nothing else; null when it says more. */
    static @Nullable Section named(String line) {
        if (TITLE.isAllOf(PlainText.of(line))) return Section.TITLE;
        var opened = opened(line);
        if (opened == null) return null;
        var plain = PlainText.of(line);
        var left = new StringBuilder(line);
        blank(left, HEADINGS.get(opened), plain);
        blank(left, AROUND, plain);
        return left.chars().anyMatch(Character::isLetterOrDigit) ? null : opened;
    }

    /** The section of a sentence that stands in a section, by what it says. */
    static Section of(Section around, PlainText sentence) {
        if (around == Section.TITLE || around == Section.COMPANY) return around;
        if (MEASURED.isIn(sentence)) return Section.KPIS;
        boolean open = around == Section.OTHER || around == Section.PURPOSE;
        return open && ASKED.isIn(sentence) ? Section.REQUIREMENTS : around;
    }

    private static void blank(StringBuilder text, @Nullable Phrases phrases, PlainText plain) {
        if (phrases == null) return;
        for (Span span : phrases.in(plain))
            text.replace(span.start(), span.end(), " ".repeat(span.length()));
    }

    private static Map<Section, Phrases> headings() {
        var words = new LinkedHashMap<Section, Phrases>();
        words.put(
                Section.OTHER,
                Phrases.of("left out|set aside|dropped|not used|ecarte*|non retenu*|abandonne*"));
        words.put(
                Section.KPIS,
                Phrases.of(
                        "kpi*|key performance indicator*|indicator*|measure* of success|metrics",
                        "success measure*|success is measured|targets|measured on|measured by",
                        "how we measure success|how success looks|success criteria",
                        "indicateur*|mesure* du succes|critere* de reussite|critere* d'evaluation",
                        "objectifs chiffres|objectifs mesurables|evalue* sur|mesure* sur"));
        words.put(
                Section.OBLIGATION,
                Phrases.of(
                        "obligation*|what you owe|what this person owes|what the person owes",
                        "accountability|responsibility type|burden of proof|means or results",
                        "ce que vous devez|ce que doit|nature de l'obligation|engagement de",
                        "type de responsabilite|charge de la preuve|moyens ou resultats"));
        words.put(
                Section.CONDITIONS,
                Phrases.of(
                        "we offer|benefits|perks|salary|pay|compensation|conditions|contract*",
                        "working hours|hours|location|what you get|how to apply|apply|level",
                        "seniority|grade|status|reports to|reporting line|review date|start date",
                        "nous offrons|avantages|remuneration|salaire|contrat|horaires|lieu",
                        "modalites|candidature|postuler|niveau|statut|rattachement",
                        "rattache a|rattachee a|rattachement hierarchique|date de revue"));
        words.put(
                Section.COMPANY,
                Phrases.of(
                        "about us|who we are|the company|our company|about the company",
                        "our values|about the team|equal opportunit*|diversity",
                        "qui sommes nous|l'entreprise|a propos de nous|notre entreprise",
                        "nos valeurs|egalite des chances"));
        words.put(
                Section.REQUIREMENTS,
                Phrases.of(
                        "requirement*|qualification*|skills|profile|what we ask|what you bring",
                        "who you are|about you|you have|you are|looking for|we look for|must have",
                        "must haves|nice to have|experience|competenc*|essential|desirable",
                        "candidate|what is asked|education",
                        "profil|profil recherche|qualites|vous etes|vous avez|tu es|tu as|prerequis",
                        "savoir faire|savoir etre|exigences|formation|candidat|ce qui est demande"));
        words.put(
                Section.DUTIES,
                Phrases.of(
                        "duties|duty|responsibilit*|tasks|what you will do|what you'll do|you will",
                        "your role|your work|the work|day to day|activities|scope of work|you'll",
                        "what the person does|accountabilities|accountable for|in this role",
                        "responsible for|in charge of",
                        "missions|vos missions|activites|taches|attributions|ce que vous ferez",
                        "vous serez|tu seras|tu vas|en charge de|vous aurez|responsabilites|fonctions|vous allez",
                        "ce que fait la personne|mission principale|missions principales"));
        words.put(
                Section.PURPOSE,
                Phrases.of(
                        "purpose|mission|about the role|about the job|the role|summary|overview",
                        "context|objectives|goals|aim|aims|job purpose",
                        "raison d'etre|finalite*|contexte|resume|objet|but|objectifs",
                        "presentation du poste|le poste|a propos du poste"));
        return Collections.unmodifiableMap(words);
    }
}
