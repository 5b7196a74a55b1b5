package mandate.matching.engine.capacity;

import java.time.YearMonth;
import mandate.matching.engine.text.MonthName;
import mandate.matching.engine.text.Said;

/** Why a load does not fit on top of the mandates held: the first month in which it is too much. */
public sealed interface Shortage {
    YearMonth month();

    /** CAPACITY or HATS. */
    String code();

    Said said();

    /** More percent needed than the month has left; free is never shown below nothing. */
    record TooLittleFree(YearMonth month, int neededPct, int freePct) implements Shortage {
        @Override
        public String code() {
            return "CAPACITY";
        }

        @Override
        public Said said() {
            return Said.of(
                    "In {} the seat needs {} % and {} % is free.",
                    "En {}, le poste demande {} % et il reste {} %.",
                    new MonthName(month),
                    neededPct,
                    freePct);
        }
    }

    /** One mandate more than the person takes at once. */
    record TooManyHats(YearMonth month, int maxHats, int worn) implements Shortage {
        @Override
        public String code() {
            return "HATS";
        }

        @Override
        public Said said() {
            return Said.of(
                    "In {} {} mandates are already held, and {} at once is the limit.",
                    "En {}, {} mandats sont déjà tenus et la limite est de {} à la fois.",
                    new MonthName(month),
                    worn,
                    maxHats);
        }
    }
}
