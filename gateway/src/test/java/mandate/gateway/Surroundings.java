package mandate.gateway;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A gateway before three services that answer the same to everything and remember who asked. */
final class Surroundings implements BeforeEachCallback, AfterAllCallback {
    final LocalService initiatives;
    final LocalService roles;
    final LocalService matching;
    private final RunningGateway gateway;

    Surroundings(LocalService initiatives, LocalService roles, LocalService matching) {
        this.initiatives = initiatives;
        this.roles = roles;
        this.matching = matching;
        gateway = RunningGateway.before(initiatives.address(), roles.address(), matching.address());
    }

    Wire wire() {
        return gateway.wire();
    }

    private List<LocalService> services() {
        return List.of(initiatives, roles, matching);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        services().forEach(LocalService::forget);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        gateway.close();
        services().forEach(LocalService::close);
    }
}
