package mandate.matching.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.Objects;
import mandate.matching.app.plans.PlanPress;
import mandate.matching.app.plans.PlanState;
import mandate.matching.app.plans.PlannedSeat;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A plan as a calendar (RFC 5545): a stretch of whole days for each mandate to come, and the day on
 * which it is reviewed, its last. The same plan gives the same bytes.
 */
public final class PlanCalendar implements PlanPress {
    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public String ending() {
        return "ics";
    }

    @Override
    public byte[] print(PlanState plan, Map<String, String> names) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Mandate//Staffing plan//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (var seat : plan.seats()) {
            var person = seat.personId();
            if (person == null) continue;
            var who = names.getOrDefault(person, person);
            calendar.add(mandate(plan, seat, who));
            calendar.add(review(plan, seat, who));
        }
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent mandate(PlanState plan, PlannedSeat seat, String who) {
        var event =
                new VEvent(
                        (Temporal) seat.from().atDay(1),
                        seat.until().plusMonths(1).atDay(1),
                        who + ": " + seat.seat().text());
        return marked(event, plan, seat, "mandate");
    }

    private static VEvent review(PlanState plan, PlannedSeat seat, String who) {
        var last = seat.until().atEndOfMonth();
        var event = new VEvent((Temporal) last, last.plusDays(1), "Review: " + seat.seat().text());
        event.add(new Description(who));
        return marked(event, plan, seat, "review");
    }

    private static VEvent marked(VEvent event, PlanState plan, PlannedSeat seat, String kind) {
        var at = Instant.parse(Objects.requireNonNullElse(plan.endedAt(), plan.orderedAt()));
        event.replace(new DtStamp(at));
        event.add(new Uid(kind + "-" + plan.id() + "-" + seat.seat().text()));
        return event;
    }
}
