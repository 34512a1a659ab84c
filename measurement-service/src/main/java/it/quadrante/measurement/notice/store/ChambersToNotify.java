package it.quadrante.measurement.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Which chambers there is something to do for: their codes, and nothing else, across chambers. The
 * only question of the service that is asked without a chamber.
 */
@ApplicationScoped
public class ChambersToNotify {
  private final DataSource database;

  ChambersToNotify(DataSource database) {
    this.database = database;
  }

  /**
   * Codes, in no order.
   *
   * @param day of the last round that is to be made
   */
  public List<String> on(LocalDate day, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select * from chambers_to_notify(?, ?)")) {
      select.setObject(1, day);
      select.setObject(2, now.atOffset(ZoneOffset.UTC));
      try (ResultSet result = select.executeQuery()) {
        List<String> chambers = new ArrayList<>();
        while (result.next()) {
          chambers.add(result.getString(1));
        }
        return chambers;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
