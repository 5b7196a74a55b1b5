package mandate.roles.documents;

import java.nio.charset.StandardCharsets;
import mandate.roles.app.Format;
import mandate.roles.app.Press;
import mandate.roles.domain.papers.Paper;

/** Papers as pages that can be read on a screen and printed, and that load nothing. */
public final class HtmlPress implements Press {
    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public byte[] print(Paper paper) {
        return Html.page(paper, Style.text()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String styleHash() {
        return Style.hash();
    }
}
