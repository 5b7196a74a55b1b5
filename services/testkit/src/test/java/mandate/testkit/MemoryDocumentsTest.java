package mandate.testkit;

import java.util.List;
import mandate.platform.core.Documents;

class MemoryDocumentsTest extends DocumentsContract {
    private final MemoryDocuments<Plan> documents = new MemoryDocuments<>();

    @Override
    Documents<Plan> documents() {
        return documents;
    }

    @Override
    List<String> announced() {
        return documents.told().stream()
                .map(t -> t.key().text() + "#" + t.sequence() + " " + t.announcement().type())
                .toList();
    }
}
