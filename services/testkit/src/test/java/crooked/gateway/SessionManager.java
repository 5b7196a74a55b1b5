package crooked.gateway;

/** Manages. */
final class SessionManager {
    int open() {
        return 0;
    }
}
