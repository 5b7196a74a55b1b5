package mandate.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import mandate.platform.core.CrashPoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data folder whose house dies in every way there is, always in the middle of writing. */
class KillIT {
    private static final long SEED = Long.getLong("mandate.kill.seed", 146);
    private static final Story.Size SIZE = new Story.Size(400, 20, 20);

    @TempDir private Path folder;

    @Test
    void what_was_acknowledged_is_there_once_however_often_the_house_is_killed() {
        var random = new Random(SEED);
        var story = new Story(folder.resolve("data"), SIZE, SEED);
        // more often than a first start alone reaches it
        story.crash(CrashPoints.KEPT_BEFORE_REPLY, 20 + random.nextInt(30));
        story.crash(CrashPoints.SENT_BEFORE_MARK, 10 + random.nextInt(20));
        story.crash(CrashPoints.HEARD_BEFORE_OFFSET, 100 + random.nextInt(100));
        var moment = story.kill(HouseProcess.command());
        var summary = new ArrayList<String>();

        var faults = story.reckoning(HouseProcess.command(), summary);

        assertThat(faults).as("seed %d, killed %s, %s", SEED, moment, summary).isEmpty();
    }
}
