package crooked.standalone;

/** Is right to exist, and wrong to be known. */
public final class Launcher {
    private Launcher() {}

    public static boolean isUp() {
        return true;
    }
}
