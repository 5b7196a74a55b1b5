package mandate.initiatives.domain.rules;

import mandate.initiatives.domain.words.Text;

/** To whom an action is pointed. */
final class Who {
    private Who() {}

    static final Text OWNER = Text.of("the owner", "la personne responsable");
    static final Text SPONSOR = Text.of("the sponsor", "le porteur de l'initiative");
    static final Text LINE_MANAGER =
            Text.of("the line manager of the group", "le responsable hiérarchique du groupe");
    static final Text LEADERSHIP = Text.of("the leadership", "la direction");
    static final Text AUTHOR =
            Text.of("whoever wrote the brief", "la personne qui a rédigé la demande");
    static final Text MARKETING = Text.of("marketing", "le marketing");
}
