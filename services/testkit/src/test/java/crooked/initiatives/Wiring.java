package crooked.initiatives;

import crooked.standalone.Launcher;

/** Knows who launched it. */
public final class Wiring {
    private Wiring() {}

    public static boolean isDone() {
        return Launcher.isUp();
    }
}
