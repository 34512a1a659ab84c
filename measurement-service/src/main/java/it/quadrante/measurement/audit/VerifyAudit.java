package it.quadrante.measurement.audit;

import it.quadrante.identity.InChamber;
import it.quadrante.measurement.audit.domain.ChainCheck;
import it.quadrante.measurement.audit.store.SealStore;
import it.quadrante.measurement.audit.store.SealStore.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Whether what is on record is what was sealed. */
@ApplicationScoped
public class VerifyAudit {
  private static final int BATCH = 1000;

  private final Chain chain;
  private final InChamber chambers;

  VerifyAudit(Chain chain, InChamber chambers) {
    this.chain = chain;
    this.chambers = chambers;
  }

  /** The chain of the current chamber, a transaction for each part. */
  @ApplicationScoped
  static class Chain {
    private final SealStore store;

    Chain(SealStore store) {
      this.store = store;
    }

    @ActivateRequestContext
    @Transactional
    List<String> chambers() {
      return store.chambersToCheck();
    }

    /** Read first: what is sealed meanwhile comes after it. */
    @Transactional
    Head head() {
      return store.head();
    }

    @Transactional
    long follow(long after, long last, ChainCheck check) {
      return store.follow(after, last, BATCH, check::next);
    }

    @Transactional
    void end(Head head, ChainCheck check) {
      check.end(head.number(), head.hash(), store.beyondEnd());
      check.unsealed(store.unsealed());
      check.gone(store.gone());
    }
  }

  List<String> chambers() {
    return chain.chambers();
  }

  public ChainCheck verify(String chamber) {
    ChainCheck check = new ChainCheck(chamber);
    chambers.run(chamber, () -> verify(check));
    return check;
  }

  private void verify(ChainCheck check) {
    Head head = chain.head();
    long before;
    long last = 0;
    do {
      before = last;
      last = chain.follow(before, head.number(), check);
    } while (last > before);
    chain.end(head, check);
  }
}
