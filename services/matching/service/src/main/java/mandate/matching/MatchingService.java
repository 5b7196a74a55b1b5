package mandate.matching;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import mandate.matching.app.Confirmations;
import mandate.matching.app.Directory;
import mandate.matching.app.Heard;
import mandate.matching.app.MatchingAnnouncer;
import mandate.matching.app.People;
import mandate.matching.app.PeopleIntake;
import mandate.matching.app.PeopleMemory;
import mandate.matching.app.PersonState;
import mandate.matching.app.PortfolioViews;
import mandate.matching.app.Reservations;
import mandate.matching.app.RoleCopies;
import mandate.matching.app.SkillConfirmations;
import mandate.matching.app.SuggestionMaker;
import mandate.matching.app.SuggestionState;
import mandate.matching.app.Suggestions;
import mandate.matching.app.Wishes;
import mandate.matching.app.plans.PlanMaking;
import mandate.matching.app.plans.PlanPress;
import mandate.matching.app.plans.PlanState;
import mandate.matching.app.plans.Planning;
import mandate.matching.app.plans.Plans;
import mandate.matching.app.plans.Portfolios;
import mandate.matching.documents.PlanCalendar;
import mandate.matching.documents.PlanWorkbook;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.skills.SkillSimilarity;
import mandate.platform.HintedLoop;
import mandate.platform.ListenerThread;
import mandate.platform.core.Documents;
import mandate.platform.core.Key;
import mandate.platform.document.MongoRoom;
import mandate.platform.facts.KafkaRoom;
import mandate.platform.http.HttpRoom;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Wires the matching service. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
@Import({HttpRoom.class, KafkaRoom.class, MongoRoom.class})
public class MatchingService {
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
    private static final Duration READ_ALL_EVERY = Duration.ofDays(1);
    private static final Duration GATHER_PEOPLE = Duration.ofMillis(100);

    /** Starts the service on its own. */
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "matching");
        SpringApplication.run(MatchingService.class, args);
    }

    @Bean
    PeopleMemory peopleMemory(Documents<PersonState> documents) {
        return new PeopleMemory(documents);
    }

    @Bean
    People people(
            Documents<PersonState> documents, MatchingAnnouncer announcer, PeopleMemory memory) {
        return new People(documents, announcer, memory);
    }

    @Bean
    PeopleIntake peopleIntake(
            Documents<PersonState> documents,
            People people,
            PeopleMemory memory,
            MatchingAnnouncer announcer) {
        return new PeopleIntake(documents, people, memory, announcer);
    }

    @Bean
    SkillConfirmations skillConfirmations(
            Documents<PersonState> documents, MatchingAnnouncer announcer, PeopleMemory memory) {
        return new SkillConfirmations(documents, announcer, memory);
    }

    @Bean
    PortfolioViews portfolioViews(
            PeopleMemory memory,
            Suggestions suggestions,
            SuggestionMaker maker,
            SkillSimilarity similarity) {
        return new PortfolioViews(memory, suggestions, maker, similarity, FitWeights.standard());
    }

    @Bean
    Directory directory(
            Documents<PersonState> documents,
            MatchingAnnouncer announcer,
            PeopleMemory memory,
            People people) {
        return new Directory(documents, announcer, memory, people);
    }

    @Bean
    RoleCopies roleCopies(Documents<RoleNeed> documents) {
        return new RoleCopies(documents);
    }

    @Bean
    SuggestionMaker suggestionMaker(
            PeopleMemory memory,
            RoleCopies roles,
            Confirmations confirmations,
            SkillSimilarity similarity) {
        return new SuggestionMaker(memory, roles, confirmations, similarity, FitWeights.standard());
    }

    @Bean
    Suggestions suggestions(
            Documents<SuggestionState> documents,
            SuggestionMaker maker,
            PeopleMemory memory,
            MatchingAnnouncer announcer,
            InstantSource clock) {
        return new Suggestions(documents, maker, memory, announcer, clock);
    }

    @Bean
    Reservations reservations(
            Documents<PersonState> documents,
            PeopleMemory memory,
            SuggestionMaker maker,
            MatchingAnnouncer announcer) {
        return new Reservations(documents, memory, maker, announcer);
    }

    @Bean
    Wishes wishes(
            Documents<SuggestionState> documents,
            Heard.Reading reading,
            Reservations reservations,
            Suggestions suggestions) {
        return new Wishes(documents, reading, reservations, suggestions);
    }

    @Bean
    PlanMaking planMaking(
            Documents<PlanState> documents,
            Documents<SuggestionState> initiatives,
            PeopleMemory memory,
            SuggestionMaker maker,
            SkillSimilarity similarity,
            @Qualifier("planning") Scheduler planning,
            InstantSource clock) {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 2);
        return new PlanMaking(
                documents,
                new Portfolios(initiatives, memory, maker),
                new Planning(similarity, FitWeights.standard(), threads),
                new PlanMaking.Apart(planning::schedule, ListenerThread::await),
                clock,
                System::nanoTime);
    }

    @Bean
    Plans plans(Documents<PlanState> documents, PlanMaking making) {
        return new Plans(documents, making);
    }

    /** Plans are made one after the other, away from the threads that answer. */
    @Bean(destroyMethod = "dispose")
    Scheduler planning() {
        return Schedulers.newBoundedElastic(1, 100, "planning");
    }

    @Bean
    PlanPress planWorkbook() {
        return new PlanWorkbook();
    }

    @Bean
    PlanPress planCalendar() {
        return new PlanCalendar();
    }

    /** Says of plans that were under way when the service went down that they were cut off. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> plansCutOff(PlanMaking making) {
        return ready -> ListenerThread.await(making.cutOff().thenReturn(true));
    }

    /** Makes suggestions: at once for what an initiative wants, then for whatever has changed. */
    @Bean
    HintedLoop<Key> suggesting(
            Suggestions suggestions, RoleCopies roles, Confirmations confirmations) {
        var loop =
                new HintedLoop<>(
                        "suggesting", new Suggesting(suggestions), LOOK_EVERY, Duration.ZERO);
        suggestions.onWanted(loop::hint);
        Runnable again =
                () -> {
                    suggestions.lookAtAll();
                    loop.lookSoon();
                };
        roles.onChange(again);
        confirmations.onChange(again);
        return loop.start();
    }

    /** Follows the people: reads whoever was touched, then has everything looked at. */
    @Bean
    HintedLoop<Key> following(
            PeopleMemory memory,
            RoleCopies roles,
            Confirmations confirmations,
            Suggestions suggestions,
            @Qualifier("suggesting") HintedLoop<Key> suggesting) {
        var loop =
                new HintedLoop<>(
                        "following",
                        new Following(memory, roles, confirmations, suggestions, suggesting),
                        READ_ALL_EVERY,
                        GATHER_PEOPLE);
        memory.onTouch(loop::hint);
        return loop.start();
    }

    private record Suggesting(Suggestions suggestions) implements HintedLoop.Work<Key> {
        @Override
        public Mono<?> hinted(Set<Key> keys) {
            return suggestions.make(keys);
        }

        @Override
        public Mono<Boolean> look() {
            return suggestions.makeSome();
        }
    }

    private record Following(
            PeopleMemory memory,
            RoleCopies roles,
            Confirmations confirmations,
            Suggestions suggestions,
            HintedLoop<Key> suggesting)
            implements HintedLoop.Work<Key> {
        @Override
        public Mono<?> hinted(Set<Key> keys) {
            return memory.reload(keys).doOnSuccess(done -> lookAtAll());
        }

        @Override
        public Mono<Boolean> look() {
            return roles.loadAll()
                    .then(confirmations.loadAll())
                    .then(suggestions.loadAll())
                    .then(memory.loadAll())
                    .doOnSuccess(done -> lookAtAll())
                    .thenReturn(false);
        }

        private void lookAtAll() {
            suggestions.lookAtAll();
            suggesting.lookSoon();
        }
    }
}
