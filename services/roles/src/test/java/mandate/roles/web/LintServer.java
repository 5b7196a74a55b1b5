package mandate.roles.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import mandate.platform.core.Announcement;
import mandate.platform.http.Authorship;
import mandate.platform.http.ProblemHandler;
import mandate.roles.app.Descriptions;
import mandate.roles.app.Roles;
import mandate.roles.app.TextOfFiles;
import mandate.testkit.MemoryDocuments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lint behind a real server, with the real reader of files and roles in memory. */
final class LintServer implements AutoCloseable {
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private final DisposableServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /** An answer: status, type and body. */
    record Answer(int status, String type, JsonNode body) {
        String problem() {
            return body.get("type").stringValue();
        }
    }

    LintServer() {
        context.register(Rooms.class, LintController.class, HomonymController.class);
        context.scan("mandate.roles.upload");
        context.refresh();
        var handler = WebHttpHandlerBuilder.applicationContext(context).build();
        server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(0)
                        .handle(new ReactorHttpHandlerAdapter(handler))
                        .bindNow();
    }

    Roles roles() {
        return context.getBean(Roles.class);
    }

    Authorship authorship() {
        return context.getBean(Authorship.class);
    }

    Answer post(String path, String type, byte[] body) {
        return post(path, type, BodyPublishers.ofByteArray(body));
    }

    /** Without saying beforehand how much it is. */
    Answer postInPieces(String path, String type, InputStream body) {
        return post(path, type, BodyPublishers.ofInputStream(() -> body));
    }

    private Answer post(String path, String type, BodyPublisher body) {
        var uri = URI.create("http://127.0.0.1:" + server.port() + path);
        var request = HttpRequest.newBuilder(uri).POST(body);
        if (!type.isEmpty()) request.header("Content-Type", type);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    JsonMapper.shared().readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.disposeNow();
        context.close();
    }

    /** What the controllers need. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    static class Rooms {
        @Bean
        ProblemHandler problemHandler() {
            return new ProblemHandler();
        }

        @Bean
        Authorship authorship() {
            InstantSource clock = () -> Instant.parse("2026-11-22T10:00:00Z");
            return new Authorship(new Authorship.Settings("default", "program-office"), clock);
        }

        @Bean
        Roles roles() {
            return new Roles(
                    new MemoryDocuments<>(), (_, role) -> new Announcement("defined", role.id()));
        }

        @Bean
        Descriptions descriptions(TextOfFiles files, Roles roles) {
            return new Descriptions(files, roles);
        }
    }
}
