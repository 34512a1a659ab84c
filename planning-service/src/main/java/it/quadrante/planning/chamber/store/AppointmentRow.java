package it.quadrante.planning.chamber.store;

import it.quadrante.planning.chamber.domain.Appointment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "appointment")
@IdClass(AppointmentRow.Key.class)
class AppointmentRow {
  record Key(String chamber, UUID id) {}

  @Id @TenantId String chamber;
  @Id UUID id;
  String account;
  String entity;
  String unit;

  @Enumerated(EnumType.STRING)
  Appointment.Role role;

  @Enumerated(EnumType.STRING)
  Appointment.Capacity capacity;

  @Column(name = "person_role")
  String personRole;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  static AppointmentRow of(String chamber, Appointment appointment) {
    AppointmentRow row = new AppointmentRow();
    row.chamber = chamber;
    row.id = appointment.id();
    row.account = appointment.account();
    row.entity = appointment.entity();
    row.unit = appointment.unit();
    row.role = appointment.role();
    row.capacity = appointment.capacity();
    row.personRole = appointment.personRole();
    row.validFrom = appointment.validFrom();
    row.validTo = appointment.validTo();
    return row;
  }

  Appointment toAppointment() {
    return new Appointment(
        id, account, entity, unit, role, capacity, personRole, validFrom, validTo);
  }
}
