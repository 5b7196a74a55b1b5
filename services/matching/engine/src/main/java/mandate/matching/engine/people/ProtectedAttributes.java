package mandate.matching.engine.people;

import java.util.Set;
import mandate.matching.engine.text.PlainText;
import mandate.matching.engine.text.Said;

/**
 * Fields that are refused by name because they must not weigh in a suggestion: age by R75, the rest
 * by law in most places.
 */
final class ProtectedAttributes {
    static final String RULE = "R75";
    static final Said WHY =
            Said.of(
                    "nothing: this is a protected attribute, it must not reach a suggestion, and it"
                            + " is not kept",
                    "rien : c'est un attribut protégé, il ne doit pas atteindre une suggestion, et"
                            + " il n'est pas conservé");

    private static final Set<String> NAMES =
            Set.of(
                    "age",
                    "birthdate",
                    "birthday",
                    "birthyear",
                    "birthplace",
                    "dateofbirth",
                    "yearofbirth",
                    "dob",
                    "sex",
                    "gender",
                    "pronouns",
                    "nationality",
                    "citizenship",
                    "ethnicity",
                    "ethnicorigin",
                    "race",
                    "origin",
                    "photo",
                    "photograph",
                    "picture",
                    "image",
                    "avatar",
                    "address",
                    "homeaddress",
                    "postcode",
                    "zipcode",
                    "religion",
                    "belief",
                    "maritalstatus",
                    "familystatus",
                    "children",
                    "pregnancy",
                    "disability",
                    "health",
                    "politicalopinion",
                    "unionmembership",
                    "sexualorientation",
                    "anneenaissance",
                    "anneedenaissance",
                    "civilite",
                    "ageinyears",
                    "civilstatus",
                    "portrait",
                    "datedenaissance",
                    "datenaissance",
                    "lieudenaissance",
                    "naissance",
                    "sexe",
                    "genre",
                    "nationalite",
                    "citoyennete",
                    "ethnie",
                    "origine",
                    "adresse",
                    "codepostal",
                    "situationfamiliale",
                    "etatcivil",
                    "enfants",
                    "grossesse",
                    "handicap",
                    "sante",
                    "opinionpolitique",
                    "syndicat",
                    "orientationsexuelle");

    private ProtectedAttributes() {}

    /** True for any way of writing the name: marital_status, Marital Status, maritalStatus. */
    static boolean named(String field) {
        return NAMES.contains(PlainText.fold(field).replace(" ", ""));
    }
}
