package it.quadrante.measurement.audit.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.audit.AuditLine;
import it.quadrante.measurement.audit.AuditQuery;
import it.quadrante.measurement.audit.domain.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What was done in the current chamber. */
@ApplicationScoped
public class AuditStore {

  /** The entry, and that it waits for its seal, in one statement. */
  private static final String ADD =
      "with entry as (insert into audit_entry (chamber, at, account, role, action, subject, details)"
          + " values (?, ?, ?, ?, ?, ?, ?) returning chamber, id)"
          + " insert into audit_waiting select chamber, id from entry";

  private static final String PAGE =
      AuditRows.COLUMNS
          + " from audit_seal s join audit_entry e on e.chamber = s.chamber and e.id = s.entry"
          + " where s.chamber = :chamber and s.number > :after";

  private final EntityManager entities;
  private final DataSource database;
  private final CurrentChamber chamber;

  AuditStore(EntityManager entities, DataSource database, CurrentChamber chamber) {
    this.entities = entities;
    this.database = database;
    this.chamber = chamber;
  }

  /** A deed, and what belongs to it as JSON text. */
  public record Entry(Deed deed, String details) {}

  /** Past Hibernate, which would write all that is changed before each of thousands. */
  public void add(List<Entry> entries) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(ADD)) {
      for (Entry entry : entries) {
        Deed deed = entry.deed();
        insert.setString(1, chamber.code());
        insert.setObject(2, deed.at().atOffset(ZoneOffset.UTC));
        insert.setString(3, deed.account());
        insert.setString(4, deed.role());
        insert.setString(5, deed.action());
        insert.setString(6, deed.subject());
        insert.setString(7, entry.details());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("audit entry not written", e);
    }
  }

  /** What is sealed, in the order of the chain. */
  public List<AuditLine> page(AuditQuery query) {
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder sql = new StringBuilder(PAGE);
    filter(sql, parameters, "e.account =", "account", query.account());
    filter(sql, parameters, "e.subject =", "subject", query.subject());
    filter(sql, parameters, "e.at >=", "from", query.from());
    filter(sql, parameters, "e.at <", "to", query.to());
    Query rows = entities.createNativeQuery(sql + " order by s.number", Object[].class);
    rows.setParameter("chamber", chamber.code()).setParameter("after", query.after());
    parameters.forEach(rows::setParameter);
    return AuditRows.lines(rows.setMaxResults(query.limit()));
  }

  private static void filter(
      StringBuilder sql, Map<String, Object> parameters, String test, String name, Object value) {
    if (value != null) {
      sql.append(" and ").append(test).append(" :").append(name);
      parameters.put(name, value);
    }
  }
}
