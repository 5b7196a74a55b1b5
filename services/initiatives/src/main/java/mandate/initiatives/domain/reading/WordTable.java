package mandate.initiatives.domain.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import mandate.initiatives.domain.brief.Dimension;

/** The words that speak for one end of a dimension, English and French side by side. */
final class WordTable {
    private WordTable() {}

    static final Map<Dimension, Phrases> COMMUNITY = community();
    static final Map<Dimension, Phrases> TEAM = team();

    private static Map<Dimension, Phrases> community() {
        var table = new EnumMap<Dimension, Phrases>(Dimension.class);
        table.put(
                Dimension.GROUP,
                Phrases.of(
                        "people interested in|anyone interested|interested colleagues|whoever",
                        "all staff|all employees|everyone who|communit*|network of|champions",
                        "champions network|guild*|circle|enthusiasts|fans|members|crowd",
                        "personnes interessees|tout le personnel|tous les salaries|quiconque",
                        "tous les collaborateurs|cercle|reseau de|reseau d'*|guilde*",
                        "communaut*|passionnes|membres|ambassadeurs"));
        table.put(
                Dimension.OBJECTIVE,
                Phrases.of(
                        "exchang*|shar*|discuss*|talk about|explain*|understand*|awareness",
                        "raise awareness|learn from each other|crowd ideas|collect ideas|ideas",
                        "inform*|convinc*|answer questions|answer* staff questions|q&a",
                        "questions and answers|answer* employees' questions|inspir*",
                        "echang*|partag*|discut*|expliqu*|comprendre|sensibilis*|informer",
                        "idees|recueillir des idees|convaincre|questions-reponses",
                        "repondre aux questions|reponses aux questions|retours d'experience"));
        table.put(
                Dimension.PUBLICATION,
                Phrases.of(
                        "newsletter*|editorial*|campaign*|portal|announce*|publish*",
                        "messages from management|news from management",
                        "lettre d'information|infolettre*|editorial*|campagne*|portail",
                        "annonc*|publier|publications de la direction"));
        table.put(
                Dimension.SCOPE,
                Phrases.of(
                        "open to|anyone|whoever|everyone|all staff|all employees|across departments",
                        "company-wide|across the company|crowd",
                        "ouvert a|ouverte a|quiconque|tout le monde|toute l'entreprise",
                        "tous les salaries|tout le personnel|transvers*"));
        table.put(
                Dimension.DRIVER,
                Phrases.of(
                        "volunteer*|feel* like|feel* like it|interested|out of interest|voluntary",
                        "for fun|by choice|enthusias*",
                        "volontaire*|benevol*|envie|interesse*|librement|par gout|passionne*"));
        table.put(
                Dimension.OBSTACLE,
                Phrases.of(
                        "no time|lack of time|no interest|lack of interest|too busy",
                        "pas le temps|manque de temps|manque d'interet|pas d'interet|debordes"));
        table.put(
                Dimension.EXPECTED_PARTICIPATION,
                Phrases.of(
                        "1-9-90|a few contribute|optional|read along|whoever wants|come and go",
                        "facultati*|qui veut|quelques-uns contribuent"));
        table.put(
                Dimension.STANDING,
                Phrases.of(
                        "the community itself|for its own sake|bring people together|meeting place",
                        "connect people|pour elle-meme|rassembler|creer du lien",
                        "lieu de rencontre|mettre en relation"));
        table.put(
                Dimension.MANAGER_ACTIVITY,
                Phrases.of(
                        "stimulat*|moderat*|encourag*|invite people|keep the talk going",
                        "anim*|moder*|stimul*|inciter|inviter"));
        table.put(
                Dimension.MANAGER_PROFILE,
                Phrases.of(
                        "communicator|communication person|community manager",
                        "charge de communication|chargee de communication|communicant*"));
        table.put(
                Dimension.RESPONSIBILITY,
                Phrases.of(
                        "best effort*|no guarantee|au mieux|sans garantie|obligation de moyens"));
        return Collections.unmodifiableMap(table);
    }

    private static Map<Dimension, Phrases> team() {
        var table = new EnumMap<Dimension, Phrases>(Dimension.class);
        table.put(
                Dimension.GROUP,
                Phrases.of(
                        "team|project team|department|crew|squad|shift|roster|service desk",
                        "team of #|both teams|payroll teams|our teams",
                        "equipe|equipes|equipe projet|departement|les deux equipes"));
        table.put(
                Dimension.OBJECTIVE,
                Phrases.of(
                        "deliver*|ship|ships|shipping|build|builds|building|release|releases",
                        "reach goals|targets|month-end close|run|runs|running|support rota",
                        "integrate|integrates|integrating|migrat*|implement*|deadline*|produce*",
                        "develop|develops|fix|fixes|fixing|milestone*|handle tickets",
                        "livr*|constru*|realis*|clotur*|integrer|integre|migr*",
                        "mettre en oeuvre|mettre en service|produire|developper|corriger",
                        "objectifs|echeance*|jalon*|traiter les tickets"));
        table.put(
                Dimension.PUBLICATION,
                Phrases.of(
                        "incident notes|written by staff|notes by staff|shift notes|peer help",
                        "peer to peer|swap fixes|daily notes|tickets|logbook",
                        "notes d'incident|entraide|journal de bord|consignes|entre pairs",
                        "entre collegues"));
        table.put(
                Dimension.SCOPE,
                Phrases.of(
                        "project members|members of the project|roster|team of #|closed group",
                        "only the team|membres du projet|reserve a l'equipe|groupe ferme",
                        "equipe de #"));
        table.put(
                Dimension.DRIVER,
                Phrases.of(
                        "assigned|daily work|everyday work|part of the job|duty|rota|tasks",
                        "work orders|mandatory|month-end close",
                        "travail quotidien|taches|mission confiee|astreinte*|obligatoire*",
                        "travail de tous les jours|cloture mensuelle"));
        table.put(
                Dimension.OBSTACLE,
                Phrases.of(
                        "tool does not fit|tool doesn't fit|does not fit the process|clumsy tool",
                        "wrong tool|outil inadapte|outil mal adapte|l'outil ne correspond"));
        table.put(
                Dimension.EXPECTED_PARTICIPATION,
                Phrases.of(
                        "everyone takes part|everybody must|mandatory|every member|all must",
                        "chacun doit|tous doivent|obligatoire*|chaque membre"));
        table.put(
                Dimension.STANDING,
                Phrases.of(
                        "in order to deliver|to reach|so that we deliver|a means to",
                        "pour livrer|afin de livrer|pour atteindre|au service de l'objectif"));
        table.put(
                Dimension.MANAGER_ACTIVITY,
                Phrases.of(
                        "remove obstacles|coordinate the work|coordinat* tasks|facilitat*",
                        "assign tasks|plan the work|lever les obstacles|coordonner le travail",
                        "organiser le travail|repartir les taches|facilit*"));
        table.put(
                Dimension.MANAGER_PROFILE,
                Phrases.of(
                        "project manager|team lead*|line manager|head of department|foreman",
                        "chef de projet|cheffe de projet|chef d'equipe|cheffe d'equipe",
                        "responsable d'equipe|manager de proximite|responsable hierarchique"));
        table.put(
                Dimension.RESPONSIBILITY,
                Phrases.of(
                        "accountable for|must be done by|must reach|committed to deliver",
                        "responsable des resultats|doit etre termine*|obligation de resultat*",
                        "s'engage a livrer"));
        return Collections.unmodifiableMap(table);
    }
}
