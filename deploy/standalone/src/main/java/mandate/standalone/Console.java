package mandate.standalone;

/** What the person who started it reads. */
final class Console {
    private Console() {}

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static void complain(String line) {
        System.err.println(line);
        System.err.flush();
    }
}
