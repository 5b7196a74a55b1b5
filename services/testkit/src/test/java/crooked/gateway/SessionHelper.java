package crooked.gateway;

import java.util.Optional;
import java.util.logging.Logger;
import org.springframework.beans.factory.annotation.Autowired;

/** Is injected from outside, keeps what may be absent, prints, and throws anything. */
final class SessionHelper {
    @Autowired Optional<String> session = Optional.empty();

    String session() {
        Logger.getLogger("sessions").info("asked");
        System.out.println("asked");
        return session.orElseThrow(() -> new RuntimeException("no session"));
    }
}
