package it.quadrante.planning.tenancy;

import it.quadrante.identity.CurrentChamber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Second fence: tells PostgreSQL the chamber of the transaction, so that row-level security forbids
 * every other. The only place that sets it; one transaction is one chamber.
 */
@ApplicationScoped
public class ChamberFence {
  private final DataSource database;
  private final CurrentChamber chamber;
  private final TransactionManager transactions;

  ChamberFence(DataSource database, CurrentChamber chamber, TransactionManager transactions) {
    this.database = database;
    this.chamber = chamber;
    this.transactions = transactions;
  }

  void raise(@Observes @Initialized(TransactionScoped.class) Object transaction)
      throws SQLException, SystemException {
    if (!chamber.isSet()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement set =
            connection.prepareStatement("select set_config('app.chamber', ?, true)")) {
      set.setString(1, chamber.code());
      set.execute();
    } catch (SQLException unreachable) {
      // Who began the transaction never gets hold of it: left open it would stay with the thread,
      // and
      // all that the thread is given to do next would join it, dead connection included.
      transactions.rollback();
      throw unreachable;
    }
  }
}
