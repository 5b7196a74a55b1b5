package mandate.standalone;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/** Starts Mandate with everything it needs, imports a portfolio, and shows suggested owners. */
public final class Standalone {
    private static final int WRONG_USE = 2;

    private Standalone() {}

    /** Runs until it is told to stop (SIGTERM, Ctrl-C). */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var options = Options.of(List.of(arguments));
            if (options.help()) Console.say(Options.USAGE);
            else run(options);
        } catch (IllegalArgumentException e) {
            Console.complain(e.getMessage() + "\n\n" + Options.USAGE);
            System.exit(WRONG_USE);
        } catch (CompletionException | IllegalStateException | IOException e) {
            Console.complain("Mandate did not start: " + cause(e).getMessage());
            System.exit(1);
        }
    }

    /** The innermost cause, which is what somebody can do something about. */
    private static Throwable cause(Throwable thrown) {
        var cause = thrown.getCause();
        return cause == null ? thrown : cause(cause);
    }

    private static void run(Options options) throws IOException, InterruptedException {
        var begun = Instant.now();
        var data = DataFolder.open(options.data());
        System.setProperty("mandate.log", data.log().toString());
        Console.say("Mandate is starting; its log is " + data.log());
        var house = House.withServers(data, options.port());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house, data), "shutdown"));
        data.announce(house.addresses());
        var seconds = Duration.between(begun, Instant.now()).toMillis() / 1_000.0;
        Console.say("Started in %.1f s.".formatted(seconds));
        var api = new Api(house.address());
        bring(options, data, api);
        boolean shown = show(api);
        if (options.once()) System.exit(shown ? 0 : 1);
        Console.say("");
        Console.say("The page: " + house.address() + "   (Ctrl-C stops)");
        new CountDownLatch(1).await();
    }

    private static void bring(Options options, DataFolder data, Api api)
            throws IOException, InterruptedException {
        var portfolio = options.portfolio();
        if (portfolio == null || (options.importOnce() && !data.isFresh())) return;
        Console.say("Importing " + portfolio);
        new Portfolio(api, portfolio).bring();
    }

    /** The house is up by now: that its table cannot be shown is no reason to end it. */
    private static boolean show(Api api) throws InterruptedException {
        try {
            new SuggestedOwners(api).print();
            return true;
        } catch (IOException e) {
            Console.complain("The suggested owners cannot be shown now: " + e.getMessage());
            return false;
        }
    }

    private static void stop(House house, DataFolder data) {
        house.close();
        data.close();
    }
}
