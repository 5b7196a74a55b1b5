package mandate.roles.domain.lint.finding;

import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.text.Phrases;

/** What people must not be picked by, with the words that do. */
final class Grounds {
    static final Ground AGE =
            new Ground(
                    new Text("age", "l'âge"),
                    new Text(
                            "Ask for what the person has done (“has run an online group; shows how”), never for"
                                    + " an age.",
                            "Demander ce que la personne a fait (« a animé un groupe en ligne ; montre comment »),"
                                    + " jamais un âge."),
                    // said of the person wherever it stands
                    Phrases.of(
                            "digital native*|young and dynamic|dynamic and young|young blood|youthful",
                            "generation z|gen z|millennial|maximum age|age limit|upper age|too old",
                            "natif* du numerique|native* du numerique|digital natif*|limite d'age",
                            "jeune et dynamique|jeunes et dynamiques|age maximum|age maximal",
                            "generation y|ne avec le numerique|nee avec le numerique"),
                    // said of the person only outside duties
                    Phrases.of(
                            "young team|young person|young candidate*|young professional*|young talent*",
                            "young man|young woman|young graduate*|young profile*|aged # to #|aged under #",
                            "aged between # and #|between # and # years old|younger than #|under # years old",
                            "people under #|person under #|candidate* under #|anyone under #|under # years",
                            "not older than #|no older than #|below the age of #|under the age of #",
                            "jeune equipe|equipe jeune|jeune personne|jeune candidat*|jeune talent*",
                            "jeune diplome*|jeune homme|jeune femme|jeune profil*|jeunes talents",
                            "age* de # a # ans|entre # et # ans|moins de # ans|age* de moins de #",
                            "age* entre # et #|# ans maximum"));

    private static final Ground SEX =
            new Ground(
                    new Text("sex", "le sexe"),
                    new Text(
                            "Name the post and the work, and speak to everyone (“you”, “the person”).",
                            "Nommer le poste et le travail, et s'adresser à tous (« vous », « la personne »)."),
                    Phrases.of(
                            "salesman|salesmen|men only|women only|female candidate*|male candidate*",
                            "hostess|hostesses|girl friday|right hand man",
                            "hotesse d'accueil|homme de terrain|femme de terrain|homme de confiance",
                            "reserve aux hommes|reserve aux femmes|candidat masculin|candidate feminine"),
                    Phrases.of(
                            "girl|girls|ladies|he will|he must|he should|she will|she must|she should"));

    private static final Ground ORIGIN =
            new Ground(
                    new Text("origin", "l'origine"),
                    new Text(
                            "Ask for the level of the language that the work needs, for example “English C1”.",
                            "Demander le niveau de langue dont le travail a besoin, par exemple « français C1 »."),
                    Phrases.of(
                            "native speaker*|mother tongue|native english speaker|native french speaker",
                            "of french nationality|french nationality|british nationality|nationals only",
                            "citizens only|of european origin|no foreigners",
                            "langue maternelle|de nationalite|nationalite francaise|d'origine francaise",
                            "d'origine europeenne|type europeen"),
                    Phrases.of("native level speaker"));

    private static final Ground HEALTH =
            new Ground(
                    new Text("health or disability", "la santé ou le handicap"),
                    new Text(
                            "Describe what the work demands (“lifts boxes of 15 kg”), and offer adjustments.",
                            "Décrire ce que demande le travail (« porte des cartons de 15 kg ») et proposer des"
                                    + " aménagements."),
                    Phrases.of(
                            "able bodied|no disability|no disabilities|without disability",
                            "without disabilities|physically fit|excellent health|perfect health",
                            "sans handicap|en bonne sante|parfaite sante|excellente sante|apte physiquement",
                            "bonne condition physique"),
                    Phrases.of("in good health"));

    private static final Ground FAMILY =
            new Ground(
                    new Text("family situation", "la situation de famille"),
                    new Text(
                            "State the hours and journeys; everybody can then judge for themselves.",
                            "Indiquer horaires et déplacements ; chacun peut alors juger pour soi."),
                    Phrases.of(
                            "no family obligations|no family commitments|no children|without children",
                            "unmarried|no family ties|childless",
                            "sans enfant*|celibataire|sans attaches|sans charge de famille",
                            "sans contraintes familiales"),
                    Phrases.of("single person|not pregnant|non enceinte"));

    private static final Ground LOOKS =
            new Ground(
                    new Text("looks", "l'apparence"),
                    new Text(
                            "Leave it out; ask for the way of dealing with people that the work needs.",
                            "L'enlever ; demander la façon d'être avec les gens dont le travail a besoin."),
                    Phrases.of(
                            "good looking|attractive appearance|pleasant appearance|well groomed",
                            "photo required|photo is required|with a photo|attach a photo|cv with photo",
                            "physique agreable|bonne presentation|presentation soignee|cv avec photo",
                            "photo obligatoire|joindre une photo|photo exigee"),
                    Phrases.of("presentable"));

    private static final Ground BELIEF =
            new Ground(
                    new Text("belief or opinion", "les convictions"),
                    new Text(
                            "Leave it out; a belief is no skill.",
                            "L'enlever ; une conviction n'est pas une compétence."),
                    Phrases.of(
                            "practising christian*|practising catholic*|practising muslim*|religious affiliation",
                            "political affiliation|not a union member|no union members|of christian faith",
                            "appartenance religieuse|opinions politiques|non syndique*|de confession",
                            "pratiquant*"),
                    Phrases.of("of our faith"));

    static final List<Ground> ALL = List.of(AGE, SEX, ORIGIN, HEALTH, FAMILY, LOOKS, BELIEF);

    private Grounds() {}
}
