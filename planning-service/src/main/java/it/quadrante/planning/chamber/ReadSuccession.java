package it.quadrante.planning.chamber;

import it.quadrante.identity.Succession;
import it.quadrante.identity.Successor;
import it.quadrante.planning.chamber.domain.ChamberLife;
import it.quadrante.planning.chamber.store.MergerStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Succession as the register has it. What a chamber has planned is history once it has merged. */
@ApplicationScoped
public class ReadSuccession implements Succession {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final MergerStore mergers;
  private final Clock clock;

  ReadSuccession(MergerStore mergers, Clock clock) {
    this.mergers = mergers;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<Successor> successorOf(String chamber) {
    ChamberLife life = mergers.lifeOf(chamber);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ROME);
    return life.from() == null || today.isBefore(life.from())
        ? Optional.empty()
        : Optional.of(new Successor(life.into(), life.from(), true));
  }
}
