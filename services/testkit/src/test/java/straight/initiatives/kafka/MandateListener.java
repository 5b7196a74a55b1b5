package straight.initiatives.kafka;

import straight.contracts.OwnerAppointed;
import straight.initiatives.app.Initiatives;
import straight.platform.ListenerThread;

/** The only room that knows the published language. */
final class MandateListener {
    private final Initiatives initiatives;

    MandateListener(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    void heard(OwnerAppointed fact) {
        ListenerThread.await(initiatives.owner(fact.initiative()));
    }
}
