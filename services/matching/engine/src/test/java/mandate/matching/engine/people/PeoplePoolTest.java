package mandate.matching.engine.people;

import static mandate.matching.engine.fixtures.People.listener;
import static mandate.matching.engine.fixtures.People.profile;
import static mandate.matching.engine.fixtures.People.publisher;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import mandate.matching.engine.fixtures.Crowd;
import org.junit.jupiter.api.Test;

class PeoplePoolTest {
    @Test
    void a_pool_changes_by_making_another() {
        var before = PeoplePool.empty().with(profile("P1", listener()), 1);
        var after = before.with(profile("P2", publisher()), 1).without("P1");
        assertThat(before.count()).isEqualTo(1);
        assertThat(before.find("P2")).isNull();
        assertThat(after.count()).isEqualTo(1);
        assertThat(after.find("P1")).isNull();
    }

    @Test
    void an_erased_person_leaves_no_words_behind() {
        var pool =
                PeoplePool.empty()
                        .with(profile("P1", listener()), 1)
                        .with(profile("P2", publisher()), 1)
                        .without("P1");
        assertThat(phrases(pool)).containsExactlyInAnyOrder("writing posts", "listening to people");
        assertThat(pool.without("P2").phrases().count()).isZero();
    }

    @Test
    void the_digest_depends_on_ids_and_versions_and_on_no_order() {
        var people = new ArrayList<VersionedProfile>();
        for (var one : new Crowd(5).people(300)) people.add(new VersionedProfile(one, 7));
        var straight = PeoplePool.of(people);
        Collections.shuffle(people, new Random(1));
        assertThat(PeoplePool.of(people).digest()).isEqualTo(straight.digest());

        var first = people.getFirst();
        var newer = straight.with(first.profile(), 8);
        assertThat(newer.digest()).isNotEqualTo(straight.digest());
        assertThat(newer.with(first.profile(), 7).digest()).isEqualTo(straight.digest());
        assertThat(straight.without(first.profile().id()).digest()).isNotEqualTo(straight.digest());
    }

    @Test
    void after_any_sequence_of_changes_the_pool_is_the_one_built_afresh() {
        var crowd = new Crowd(99);
        var pool = PeoplePool.empty();
        var expected = new HashMap<String, VersionedProfile>();
        for (int step = 0; step < 6_000; step++) {
            var id = "P" + crowd.below(40);
            if (crowd.below(3) == 0) {
                pool = pool.without(id);
                expected.remove(id);
            } else {
                var person = new VersionedProfile(profile(id, crowd.tree()), step);
                pool = pool.withAll(java.util.List.of(person));
                expected.put(id, person);
            }
        }
        var fresh = PeoplePool.of(expected.values());
        assertThat(pool.count()).isEqualTo(expected.size());
        assertThat(pool.digest()).isEqualTo(fresh.digest());
        assertThat(phrases(pool)).isEqualTo(phrases(fresh));
        assertThat(pool.phrases().idBound()).isLessThan(2_000);
    }

    private static Set<String> phrases(PeoplePool pool) {
        var texts = new HashSet<String>();
        pool.phrases().forEach(phrase -> texts.add(phrase.text()));
        return texts;
    }
}
