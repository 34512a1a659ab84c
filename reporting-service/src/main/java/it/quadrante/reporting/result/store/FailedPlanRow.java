package it.quadrante.reporting.result.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "failed_plan")
@IdClass(FailedPlanRow.Key.class)
class FailedPlanRow {
  record Key(String chamber, String plan) {}

  @Id @TenantId String chamber;
  @Id String plan;
  int year;

  @Column(name = "as_of")
  LocalDate asOf;
}
