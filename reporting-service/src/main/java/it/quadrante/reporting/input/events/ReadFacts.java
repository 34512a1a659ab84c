package it.quadrante.reporting.input.events;

import io.smallrye.common.annotation.Blocking;
import it.quadrante.events.Envelope;
import it.quadrante.events.FactReader;
import it.quadrante.events.Inbox;
import it.quadrante.events.UnreadableFact;
import it.quadrante.identity.InChamber;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.PlanModel;
import it.quadrante.reporting.input.TakeFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads every fact of planning and measurement. */
@ApplicationScoped
public class ReadFacts implements FactReader<Received> {

  /** The facts by their type, which is also the name of their topic. */
  static final Map<String, Class<? extends Content>> CONTENTS =
      Map.of(
          "quadrante.planning.chamber-changed.v1", ChamberChanged.class,
          "quadrante.planning.plan-published.v1", PlanPublished.class,
          "quadrante.measurement.cell-changed.v1", CellChanged.class,
          "quadrante.measurement.value-validated.v1", ValueValidated.class,
          "quadrante.measurement.period-closed.v1", PeriodClosed.class);

  private final Inbox inbox;
  private final TakeFacts taking;
  private final InChamber chambers;

  ReadFacts(Inbox inbox, TakeFacts taking, InChamber chambers) {
    this.inbox = inbox;
    this.taking = taking;
    this.chambers = chambers;
  }

  /** Returns when every one is taken, or a dead letter. */
  @Incoming("facts")
  @Blocking
  public void read(ConsumerRecords<String, String> batch) {
    inbox.take(batch, this);
  }

  @Override
  public Received decode(Envelope envelope) {
    Class<? extends Content> type = CONTENTS.get(envelope.type());
    if (type == null) {
      throw new UnreadableFact("type is not read here: " + envelope.type());
    }
    Content content = envelope.as(type);
    if (!content.chamber().equals(envelope.chamber())) {
      throw new UnreadableFact("data is of chamber " + content.chamber());
    }
    if (content instanceof PlanPublished plan) {
      PlanModel.compile(plan);
    }
    return new Received(content, CanonicalJson.write(envelope.data()));
  }

  @Override
  public void apply(String chamber, List<Received> facts) {
    chambers.run(chamber, () -> taking.take(facts));
  }
}
