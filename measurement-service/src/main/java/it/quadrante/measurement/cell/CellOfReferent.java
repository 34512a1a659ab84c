package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.organisation.domain.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A cell for whoever enters its values, and what belongs to them. */
@ApplicationScoped
public class CellOfReferent {
  private final CellAccess access;

  CellOfReferent(CellAccess access) {
    this.access = access;
  }

  /** The caller, now. */
  public Signature signature() {
    return access.signature();
  }

  /** The cell, held until the transaction ends, for an account that enters its values today. */
  public Cell lock(UUID id) {
    Cell cell = access.lock(id);
    access.requireAppointment(Duty.DATA_REFERENT, cell, access.signature());
    return cell;
  }

  /**
   * Whether {@link #lock} would give it: asked before something long is begun, and nobody waits
   * meanwhile.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void check(UUID id) {
    lock(id);
  }
}
