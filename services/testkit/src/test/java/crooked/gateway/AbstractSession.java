package crooked.gateway;

/** Says what it is for the compiler, not for the reader. */
abstract class AbstractSession {
    abstract String name();
}
