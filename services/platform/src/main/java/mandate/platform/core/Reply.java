package mandate.platform.core;

/**
 * The answer that a request with an Idempotency-Key got, so that the same request gets it again.
 *
 * @param idempotencyKey as sent by the client, 1–64 characters
 * @param payloadHash SHA-256 of the request, hex
 * @param answer what the app needs to answer again
 */
public record Reply(String idempotencyKey, String payloadHash, String answer) {
    /** How many replies a document remembers. */
    public static final int REMEMBERED = 32;
}
