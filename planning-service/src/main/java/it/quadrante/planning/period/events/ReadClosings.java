package it.quadrante.planning.period.events;

import io.smallrye.common.annotation.Blocking;
import it.quadrante.events.Envelope;
import it.quadrante.events.FactReader;
import it.quadrante.events.Inbox;
import it.quadrante.events.UnreadableFact;
import it.quadrante.identity.InChamber;
import it.quadrante.planning.period.KeepClosings;
import it.quadrante.planning.period.domain.Closing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads which periods measurement closes and reopens. */
@ApplicationScoped
public class ReadClosings implements FactReader<Closing> {
  private final Inbox inbox;
  private final KeepClosings keeping;
  private final InChamber chambers;

  ReadClosings(Inbox inbox, KeepClosings keeping, InChamber chambers) {
    this.inbox = inbox;
    this.keeping = keeping;
    this.chambers = chambers;
  }

  @Incoming("facts")
  @Blocking
  void read(ConsumerRecords<String, String> batch) {
    inbox.take(batch, this);
  }

  @Override
  public Closing decode(Envelope envelope) {
    if (!PeriodClosed.TYPE.equals(envelope.type())) {
      throw new UnreadableFact("type is not read here: " + envelope.type());
    }
    PeriodClosed fact = envelope.as(PeriodClosed.class).checked();
    if (!fact.chamber().equals(envelope.chamber())) {
      throw new UnreadableFact("data is of chamber " + fact.chamber());
    }
    return fact.asClosing();
  }

  @Override
  public void apply(String chamber, List<Closing> closings) {
    chambers.run(chamber, () -> keeping.keep(closings));
  }
}
