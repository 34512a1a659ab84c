package it.quadrante.reporting.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import it.quadrante.identity.CurrentChamber;
import jakarta.enterprise.context.RequestScoped;

/** First fence: Hibernate adds the chamber of the request to every statement. */
@PersistenceUnitExtension
@RequestScoped
public class ChamberTenantResolver implements TenantResolver {

  /** No chamber has this code: outside a chamber no row is seen. */
  private static final String NO_CHAMBER = "-";

  private final CurrentChamber chamber;

  ChamberTenantResolver(CurrentChamber chamber) {
    this.chamber = chamber;
  }

  @Override
  public String getDefaultTenantId() {
    return NO_CHAMBER;
  }

  @Override
  public String resolveTenantId() {
    return chamber.isSet() ? chamber.code() : NO_CHAMBER;
  }
}
