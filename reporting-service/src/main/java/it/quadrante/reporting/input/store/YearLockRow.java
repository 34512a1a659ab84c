package it.quadrante.reporting.input.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "year_lock")
@IdClass(YearLockRow.Key.class)
class YearLockRow {
  record Key(String chamber, int year) {}

  @Id @TenantId String chamber;
  @Id int year;
  UUID stamp;
}
