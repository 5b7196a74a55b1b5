package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.choice.Answers;
import mandate.initiatives.domain.choice.Gates;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.choice.Outcomes;
import mandate.initiatives.domain.choice.PartChoice;
import mandate.initiatives.domain.choice.Scope;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.choice.Situation;
import mandate.initiatives.domain.diagnosis.Reach.Reached;

/**
 * The board of an initiative with workstreams: the answers of each. Workstreams meet only in what
 * they come to, so each is searched by itself and the results are put together.
 */
final class StreamsBoard implements FlipBoard {
    private final Deciding deciding;
    private final Outcome today;
    private final List<Stream> streams = new ArrayList<>();

    StreamsBoard(Deciding deciding, Scopes scopes, Outcome today) {
        this.deciding = deciding;
        this.today = today;
        for (Scope scope : scopes.workstreams()) streams.add(new Stream(scope, deciding));
    }

    @Override
    public List<FlipWay> exactly(int answers, FlipGates gates) {
        var together = new Together(gates, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        together.from(0, answers);
        return together.ways();
    }

    /** Puts the results of the workstreams together, one after the other. */
    private final class Together {
        private final FlipGates gates;
        private final List<PartChoice> parts;
        private final List<FlipWay.Step> steps;
        private final List<FlipWay> ways;

        Together(
                FlipGates gates,
                List<PartChoice> parts,
                List<FlipWay.Step> steps,
                List<FlipWay> ways) {
            this.gates = gates;
            this.parts = parts;
            this.steps = steps;
            this.ways = ways;
        }

        List<FlipWay> ways() {
            return ways;
        }

        void from(int stream, int left) {
            if (stream == streams.size()) {
                if (left == 0) judge();
                return;
            }
            Reach<List<PartChoice>> reach = streams.get(stream).reach(stream, gates);
            for (int changes = 0; changes <= left; changes++)
                for (Reached<List<PartChoice>> reached : reach.at(changes))
                    for (int[] counts : reached.ways())
                        with(stream, reached.result(), counts, left - changes);
        }

        private void with(int stream, List<PartChoice> result, int[] counts, int left) {
            int partsBefore = parts.size();
            int stepsBefore = steps.size();
            parts.addAll(result);
            steps.addAll(streams.get(stream).steps(counts));
            from(stream + 1, left);
            parts.subList(partsBefore, parts.size()).clear();
            steps.subList(stepsBefore, steps.size()).clear();
        }

        private void judge() {
            Outcome then = Outcomes.of(gates.scopes(), parts, deciding.rules());
            if (!then.sameAs(today)) ways.add(new FlipWay(gates.moves(), steps, then));
        }
    }

    /** One workstream, with its reach under everything that facts may do to it. */
    private static final class Stream {
        private final String path;
        private final Deciding deciding;
        private final Answers base;
        private final List<FlipKind> kinds;
        private final Map<Gates.Effect, Reach<List<PartChoice>>> reaches = new HashMap<>();

        Stream(Scope scope, Deciding deciding) {
            Situation today = scope.situation();
            this.path = "facts.workstreams[" + scope.workstream() + "].";
            this.deciding = deciding;
            // as soon as one answer is given, nothing is read from the aim any more
            this.base = today.read() ? Answers.NONE : today.answers();
            this.kinds = FlipKind.of(base, today, deciding.rules());
        }

        List<FlipWay.Step> steps(int[] counts) {
            return FlipWay.Step.of(path, kinds, counts);
        }

        Reach<List<PartChoice>> reach(int stream, FlipGates gates) {
            return reaches.computeIfAbsent(
                    gates.effects().get(stream + 1),
                    _ -> reach(gates.scopes().workstreams().get(stream)));
        }

        private Reach<List<PartChoice>> reach(Scope scope) {
            return new Reach<>(
                    scope.situation(),
                    base,
                    kinds,
                    changed ->
                            Outcomes.ofScope(
                                    new Scope(scope.name(), scope.workstream(), changed),
                                    deciding.rules()),
                    Stream::same);
        }

        private static boolean same(List<PartChoice> one, List<PartChoice> two) {
            if (one.size() != two.size()) return false;
            for (int i = 0; i < one.size(); i++) {
                PartChoice left = one.get(i);
                PartChoice right = two.get(i);
                boolean equal =
                        left.choice().verdict() == right.choice().verdict()
                                && left.type() == right.type();
                if (!equal) return false;
            }
            return true;
        }
    }
}
