package mandate.gateway;

import java.net.URI;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;

/** A request for something that is made of what is posted instead. */
final class PostedRequest extends ServerHttpRequestDecorator {
    private final byte[] body;
    private final HttpHeaders headers;
    private final URI uri;

    PostedRequest(ServerHttpRequest request, byte[] body) {
        super(request);
        this.body = body;
        this.headers = new HttpHeaders();
        headers.putAll(request.getHeaders());
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setContentLength(body.length);
        headers.remove(HttpHeaders.TRANSFER_ENCODING);
        this.uri =
                UriComponentsBuilder.fromUri(request.getURI())
                        .replaceQueryParam("initiative")
                        .build(true)
                        .toUri();
    }

    @Override
    public HttpMethod getMethod() {
        return HttpMethod.POST;
    }

    @Override
    public URI getURI() {
        return uri;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
    }
}
