package mandate.roles.web;

import mandate.roles.domain.papers.Subject.Hat;
import mandate.roles.domain.papers.Subject.Person;

/** Reads a person as the matching service answers them. */
final class PersonReading {
    private PersonReading() {}

    static Person of(Tree person) {
        var hats = person.trees("mandates").stream().map(PersonReading::hat).toList();
        return new Person(person.text("id"), person.text("name"), hats);
    }

    private static Hat hat(Tree mandate) {
        return new Hat(
                mandate.text("initiativeId"),
                mandate.text("scope"),
                (int) mandate.number("loadPct", 0),
                mandate.text("from"),
                mandate.text("until"));
    }
}
