package it.quadrante.benchmarks.measurement;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.localstack.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A copy of measurement's database on the same durable server, with the same tables, indexes,
 * policies and rows, that no service uses.
 */
record PlainDatabase(PostgresServer server, String name) {
  /** The role of the service, whom row-level security holds. */
  static final String ROLE = Service.MEASUREMENT.id();

  /** The id of the cell that has got the number {@code :number}. */
  static final String CELL_BY_NUMBER = "lpad(cast(:number as text), 32, '0')::uuid";

  private static final String NUMBERED =
"""
set session_replication_role = replica;
create table numbered as select id, row_number() over (order by id) - 1 as n from cell;
update cell_fact set cell = lpad(cast(n as text), 32, '0')::uuid from numbered where id = cell;
update cell c set id = lpad(cast(n as text), 32, '0')::uuid, measure = cast(n as text), quadrimestre = 'III'
  from numbered where numbered.id = c.id;
drop table numbered;
""";

  /** Copies of the database as it is; the service is stopped meanwhile. */
  static void copy(LocalStack stack, PlainDatabase... copies) throws SQLException {
    stack.service(Service.MEASUREMENT).close();
    try (Connection connection = stack.postgres().superuser("postgres");
        Statement statement = connection.createStatement()) {
      for (PlainDatabase copy : copies) {
        statement.execute("create database %s template %s".formatted(copy.name, ROLE));
      }
    }
    stack.service(Service.MEASUREMENT).restart();
  }

  /** Gives its cells ids and measures that pgbench can compute from a number, beginning with 0. */
  void numberCells() throws SQLException {
    try (Connection connection = server.superuser(name);
        Statement statement = connection.createStatement()) {
      statement.execute(NUMBERED);
      statement.execute("vacuum analyze cell");
      statement.execute("vacuum analyze cell_fact");
    }
  }

  long number(String query) throws SQLException {
    try (Connection connection = server.superuser(name);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }

  /** A connection of the service's role; the chamber is set in each transaction. */
  Connection asService() throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(name), ROLE, ROLE);
  }
}
