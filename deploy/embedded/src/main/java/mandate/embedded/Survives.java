package mandate.embedded;

/** What an acknowledged write outlives. */
public enum Survives {
    /** The end of this process, kill -9 included: the operating system has the bytes. */
    PROCESS_DEATH,

    /** The end of the machine's power too: the disk has the bytes before the reply goes out. */
    POWER_LOSS
}
