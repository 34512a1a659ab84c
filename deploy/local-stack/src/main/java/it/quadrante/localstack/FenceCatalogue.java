package it.quadrante.localstack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the catalogue of a service's database says of its tables, their keys and the roles. */
final class FenceCatalogue {
  private static final String TABLES =
      "select c.relname from pg_class c where c.relkind in ('r', 'p')"
          + " and c.relnamespace = 'public'::regnamespace";
  private static final String HAS_CHAMBER =
      " and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'chamber')";

  private final Statement catalogue;
  private final String service;
  private final Set<String> across;

  FenceCatalogue(Statement catalogue, String service, Set<String> across) {
    this.catalogue = catalogue;
    this.service = service;
    this.across = across;
  }

  List<String> breaches() throws SQLException {
    List<String> breaches = new ArrayList<>();
    List<String> all = column(TABLES);
    across.stream()
        .filter(table -> !all.contains(table))
        .forEach(table -> breaches.add(table + " is said to be across chambers and is not there"));
    breaches.addAll(tables());
    breaches.addAll(keys());
    breaches.addAll(roles());
    return breaches;
  }

  /** Tables that hold rows of chambers. */
  List<String> fenced() throws SQLException {
    return column(TABLES + HAS_CHAMBER).stream().filter(table -> !across.contains(table)).toList();
  }

  private List<String> tables() throws SQLException {
    List<String> breaches = new ArrayList<>();
    String without = TABLES + " and not" + HAS_CHAMBER.substring(4);
    add(breaches, column(without), " has no column chamber");
    add(breaches, column(TABLES + " and not c.relrowsecurity"), " has no fence");
    add(
        breaches,
        column(
            TABLES
                + " and not exists (select from pg_policies p where p.tablename = c.relname and '"
                + service
                + "' = any(p.roles) and coalesce(p.qual, p.with_check) like '%app.chamber%')"),
        " has no policy of the service by chamber");
    add(
        breaches,
        column(
            TABLES
                + " and exists (select from pg_policies p where p.tablename = c.relname and ('"
                + service
                + "' = any(p.roles) or 'public' = any(p.roles)) and (p.qual not like"
                + " '%app.chamber%' or p.with_check not like '%app.chamber%'))"),
        " has a policy that lets through more");
    return breaches;
  }

  /** A key without the chamber would betray rows of another one, by what it refuses. */
  private List<String> keys() throws SQLException {
    List<String> breaches = new ArrayList<>();
    add(
        breaches,
        column(
            TABLES
                + " and exists (select from pg_index i left join pg_attribute a on a.attrelid ="
                + " c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisunique and"
                + " a.attname is distinct from 'chamber')"),
        " has a unique index that does not begin with the chamber");
    String shared = String.join("', '", across);
    add(
        breaches,
        column(
            TABLES
                + " and exists (select from pg_constraint k join pg_attribute a"
                + " on a.attrelid = c.oid and a.attnum = k.conkey[1] join pg_class r"
                + " on r.oid = k.confrelid where k.conrelid = c.oid and k.contype = 'f'"
                + " and a.attname <> 'chamber' and r.relname not in ('"
                + shared
                + "'))"),
        " has a foreign key that does not begin with the chamber");
    return breaches;
  }

  private List<String> roles() throws SQLException {
    List<String> breaches = new ArrayList<>();
    String roles = "('" + service + "', '" + service + "_relay')";
    add(
        breaches,
        column(
            "select rolname from pg_roles where rolname in "
                + roles
                + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                + " or rolreplication or pg_has_role(rolname, '"
                + service
                + "_owner', 'MEMBER') or exists (select from pg_class where relowner ="
                + " pg_roles.oid))"),
        " is more than a role that reads and writes rows");
    breaches.addAll(
        column(
            "select r.rolname || ' may empty ' || c.relname from pg_class c, pg_roles r"
                + " where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace"
                + " and r.rolname in "
                + roles
                + " and has_table_privilege(r.oid, c.oid, 'TRUNCATE')"));
    breaches.addAll(
        column(
            "select 'the relay reads ' || c.relname from pg_class c where c.relkind in ('r', 'p')"
                + " and c.relnamespace = 'public'::regnamespace and c.relname <> 'outbox'"
                + " and exists (select from pg_roles where rolname = '"
                + service
                + "_relay' and has_table_privilege(oid, c.oid, 'SELECT'))"));
    return breaches;
  }

  private void add(List<String> breaches, List<String> tables, String what) {
    tables.stream()
        .filter(table -> !across.contains(table))
        .forEach(table -> breaches.add(table + what));
  }

  private List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = catalogue.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
