package straight.standalone;

/** Talks to whoever started the program. */
final class Console {
    void say(String line) {
        System.out.println(line);
    }
}
