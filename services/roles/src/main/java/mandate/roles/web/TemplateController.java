package mandate.roles.web;

import mandate.platform.http.Authorship;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import mandate.roles.app.Templates;
import mandate.roles.domain.papers.Template;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/job-description-template}: how an organisation orders its job descriptions. */
@RestController
class TemplateController {
    private static final String PATH = "/api/job-description-template";

    private final Templates templates;
    private final Authorship authorship;

    TemplateController(Templates templates, Authorship authorship) {
        this.templates = templates;
        this.authorship = authorship;
    }

    @GetMapping(PATH)
    Mono<ResponseEntity<Object>> get() {
        return templates.find(authorship.now()).map(ResponseEntity::ok);
    }

    @PutMapping(path = PATH, consumes = "application/json")
    Mono<ResponseEntity<Object>> put(@RequestBody byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(PATH));
            case JsonBody.Read.Value value -> put(TemplateForm.read(JsonBody.map(value)));
        };
    }

    @DeleteMapping(PATH)
    Mono<ResponseEntity<Object>> standard() {
        return templates.replace(authorship.now(), Template.standard()).map(ResponseEntity::ok);
    }

    private Mono<ResponseEntity<Object>> put(TemplateForm.Sent sent) {
        if (sent.problems().isEmpty())
            return templates.replace(authorship.now(), sent.template()).map(ResponseEntity::ok);
        var title = "The template has fields that are not allowed";
        return Mono.just(Problem.fields("invalid-template", title, sent.problems()).answer(PATH));
    }
}
