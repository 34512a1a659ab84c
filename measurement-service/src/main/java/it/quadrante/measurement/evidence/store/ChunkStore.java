package it.quadrante.measurement.evidence.store;

import it.quadrante.identity.CurrentChamber;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The pieces of files of the current chamber; one at a time is held. */
@ApplicationScoped
public class ChunkStore {
  private static final String INSERT =
      "insert into evidence_chunk (chamber, evidence, number, content) values (?, ?, ?, ?)";

  private static final String READ =
      "select content from evidence_chunk where chamber = ? and evidence = ? and number = ?";

  private final DataSource database;
  private final CurrentChamber chamber;

  ChunkStore(DataSource database, CurrentChamber chamber) {
    this.database = database;
    this.chamber = chamber;
  }

  public void add(UUID evidence, int number, byte[] content) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, chamber.code());
      insert.setObject(2, evidence);
      insert.setInt(3, number);
      insert.setBytes(4, content);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("piece of a file not written", e);
    }
  }

  /**
   * A piece.
   *
   * @throws IllegalStateException when it is not there: the file was removed meanwhile
   */
  public byte[] read(UUID evidence, int number) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setString(1, chamber.code());
      read.setObject(2, evidence);
      read.setInt(3, number);
      try (ResultSet row = read.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("piece of a file gone");
        }
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("piece of a file not read", e);
    }
  }
}
