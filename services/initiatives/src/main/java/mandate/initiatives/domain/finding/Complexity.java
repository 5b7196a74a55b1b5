package mandate.initiatives.domain.finding;

/** How much there is to understand before anybody approves (R80). */
public record Complexity(int questions, int warnings, int blockers, int parts) {

    /** Everything that is open or risky, and every part beyond the first. */
    public int score() {
        return questions + warnings + 2 * blockers + Math.max(0, parts - 1);
    }
}
