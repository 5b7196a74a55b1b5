package mandate.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The web application in a real browser, against a house of its own with the sample portfolio: the
 * journeys lie in gateway/ui/e2e. Where there is no Chromium or no built application they are left
 * out, and it is said.
 */
class WebApplicationIT {
    private static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("mandate.root")));
    private static final Path UI = ROOT.resolve("gateway/ui");
    private static final long PATIENCE_MINUTES = 10;

    @Test
    void the_journeys_of_the_web_application_succeed_in_a_browser(@TempDir Path folder)
            throws IOException, InterruptedException {
        var chromium = chromium();
        if (chromium == null)
            System.out.println("No Chromium here: the web application is not tried in a browser.");
        assumeTrue(chromium != null, "no Chromium on this machine");
        assumeTrue(
                Files.isDirectory(UI.resolve("node_modules")) && isBuilt(),
                "built without the web application (-Dui.skip)");

        var portfolio = ROOT.resolve("docs/samples/portfolio").toString();
        try (var house =
                HouseProcess.start(
                        folder.resolve("data"), HouseProcess.command(), "--import", portfolio)) {
            var page = house.reached().page();
            assertThat(journeys(page, Objects.requireNonNull(chromium).toString()))
                    .as("exit code of the journeys; what failed is in the output above")
                    .isZero();
        }
    }

    private static boolean isBuilt() {
        return WebApplicationIT.class.getResource("/static/assets") != null;
    }

    private static int journeys(String page, String chromium)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder("npm", "run", "--silent", "e2e").directory(UI.toFile());
        builder.environment().put("MANDATE", page);
        builder.environment().put("CHROMIUM", chromium);
        builder.environment().put("NO_COLOR", "1");
        var running = builder.redirectErrorStream(true).start();
        try (var said = running.inputReader()) {
            said.lines().forEach(System.out::println);
        }
        if (!running.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) running.destroyForcibly();
        return running.waitFor();
    }

    private static @Nullable Path chromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(
                        folder ->
                                List.of("chromium", "chromium-browser", "google-chrome").stream()
                                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
