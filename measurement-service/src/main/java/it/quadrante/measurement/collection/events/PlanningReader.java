package it.quadrante.measurement.collection.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import it.quadrante.events.Envelope;
import it.quadrante.events.FactReader;
import it.quadrante.events.Inbox;
import it.quadrante.events.UnreadableFact;
import it.quadrante.identity.InChamber;
import it.quadrante.measurement.collection.FollowPlanning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the facts of planning and hands them over chamber by chamber. */
@ApplicationScoped
public class PlanningReader implements FactReader<PlanningFact> {
  private final Inbox inbox;
  private final InChamber chambers;
  private final FollowPlanning follow;

  PlanningReader(Inbox inbox, InChamber chambers, FollowPlanning follow) {
    this.inbox = inbox;
    this.chambers = chambers;
    this.follow = follow;
  }

  @Incoming("facts")
  @Blocking
  public void read(ConsumerRecords<String, String> batch) {
    inbox.take(batch, this);
  }

  @Override
  public PlanningFact decode(Envelope envelope) {
    PlanningFact fact = ofType(envelope);
    if (!envelope.chamber().equals(fact.aboutChamber())) {
      throw new UnreadableFact("data is about another chamber than " + envelope.chamber());
    }
    return fact;
  }

  private static PlanningFact ofType(Envelope envelope) {
    return switch (envelope.type()) {
      case ChamberChanged.TYPE -> envelope.as(ChamberChanged.class).checked();
      case PlanPublished.TYPE -> envelope.as(PlanPublished.class).checked();
      default -> throw new UnreadableFact("unknown fact " + envelope.type());
    };
  }

  @Override
  public void apply(String chamber, List<PlanningFact> facts) {
    chambers.run(chamber, () -> follow.follow(facts));
  }
}
