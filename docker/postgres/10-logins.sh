#!/usr/bin/env bash
# Runs once, when the database's volume is new. Two logins, so that the application cannot change what was recorded:
# the owner migrates the schema, the application's role is granted by the migrations only what each table needs.
set -euo pipefail

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 \
    --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv owner_password CONTRACT_GOVERNANCE_OWNER_PASSWORD
\getenv application_password CONTRACT_GOVERNANCE_PASSWORD

CREATE ROLE contract_governance_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE contract_governance LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'application_password';

CREATE DATABASE contract_governance OWNER contract_governance_owner;
REVOKE ALL ON DATABASE contract_governance FROM PUBLIC;
GRANT CONNECT ON DATABASE contract_governance TO contract_governance;

\connect contract_governance
REVOKE ALL ON SCHEMA public FROM PUBLIC;
SQL
