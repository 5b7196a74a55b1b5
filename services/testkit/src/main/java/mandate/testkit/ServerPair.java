package mandate.testkit;

/** A document store and a broker, each started when first asked for. */
interface ServerPair extends AutoCloseable {
    String mongoUri();

    String bootstrapServers();

    @Override
    void close();
}
