package mandate.matching.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mandate.matching.engine.taxonomy.RoleFit.Asked;
import org.junit.jupiter.api.Test;

class RoleFitTest {
    private static final int SKILLS = 12;
    private static final Asked HOST = new Asked(List.of(0, 1), List.of(2));
    private static final Asked CLERK = new Asked(List.of(5), List.of());

    private final RoleFit fit = new RoleFit(List.of(HOST, CLERK), SKILLS);

    @Test
    void whoever_brings_exactly_what_is_asked_fits_fully() {
        assertThat(fit.fit(List.of(is(0), is(1), is(2)))[0]).isEqualTo(1);
    }

    @Test
    void an_optional_skill_counts_half_an_essential_one() {
        float essential = fit.fit(List.of(is(0)))[0];
        float optional = fit.fit(List.of(is(2)))[0];

        // covered 1 and ½ of 2½, and all that is brought belongs to the role
        assertThat(essential).isCloseTo(2 * 0.4f / 1.4f, within(1e-6f));
        assertThat(optional).isCloseTo(2 * 0.2f / 1.2f, within(1e-6f));
    }

    @Test
    void what_somebody_brings_beyond_the_role_makes_it_less_theirs() {
        float alone = fit.fit(List.of(is(0), is(1)))[0];
        float withMuchElse = fit.fit(List.of(is(0), is(1), is(8), is(9), is(10)))[0];

        assertThat(withMuchElse).isLessThan(alone).isPositive();
    }

    @Test
    void half_near_counts_nothing_and_very_near_counts_in_full() {
        assertThat(RoleFit.credit(0.5f)).isZero();
        assertThat(RoleFit.credit(0.675f)).isCloseTo(0.5f, within(1e-6f));
        assertThat(RoleFit.credit(0.85f)).isEqualTo(1);
    }

    @Test
    void nobody_and_nothing_fit_nothing() {
        assertThat(fit.fit(List.of())).containsOnly(0);
        assertThat(new RoleFit(List.of(new Asked(List.of(), List.of())), 1).fit(List.of(is(0))))
                .containsOnly(0);
    }

    @Test
    void fits_lie_between_nothing_and_all_and_the_order_of_phrases_does_not_matter() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var person = new ArrayList<float[]>();
            for (int phrase = random.nextInt(8); phrase >= 0; phrase--) {
                var near = new float[SKILLS];
                for (int skill = 0; skill < SKILLS; skill++) near[skill] = random.nextFloat();
                person.add(near);
            }
            var fits = fit.fit(person);
            var backwards = fit.fit(person.reversed());
            for (int role = 0; role < fits.length; role++) {
                assertThat(fits[role]).isBetween(0f, 1f);
                assertThat(backwards[role]).isCloseTo(fits[role], within(1e-5f));
            }
        }
    }

    private static float[] is(int skill) {
        var near = new float[SKILLS];
        near[skill] = 1;
        return near;
    }
}
