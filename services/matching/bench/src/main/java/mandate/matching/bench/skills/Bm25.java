package mandate.matching.bench.skills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import mandate.matching.engine.taxonomy.Taxonomy;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The alternative: Lucene's BM25 over the same labels, each a document, the best one speaking. */
final class Bm25 implements AutoCloseable {
    private static final int ROWS_FOR_A_SKILL = 40;
    private static final String LABEL = "label";
    private static final String SKILL = "skill";

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    Bm25(Taxonomy taxonomy) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var skill : taxonomy.skills())
                for (var label : skill.labels()) {
                    var row = new Document();
                    row.add(new TextField(LABEL, label, Field.Store.NO));
                    row.add(new StoredField(SKILL, skill.uri()));
                    writer.addDocument(row);
                }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    List<String> read(String phrase, int top) {
        try {
            var found = new LinkedHashSet<String>();
            var hits = searcher.search(query(phrase), top * ROWS_FOR_A_SKILL).scoreDocs;
            for (var hit : hits) {
                if (found.size() == top) break;
                found.add(searcher.storedFields().document(hit.doc).get(SKILL));
            }
            return new ArrayList<>(found);
        } catch (IOException e) {
            throw new UncheckedIOException(phrase, e);
        }
    }

    private BooleanQuery query(String phrase) throws IOException {
        var query = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream(LABEL, phrase)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            var seen = new LinkedHashSet<String>();
            while (tokens.incrementToken()) seen.add(term.toString());
            tokens.end();
            for (var word : seen)
                query.add(new TermQuery(new Term(LABEL, word)), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
