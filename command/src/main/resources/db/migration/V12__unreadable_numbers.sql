-- A number of more digits than any figure has cannot be read, and nor can its event: it can be taken out as a text can, and nothing stands
-- in its place. Any other number stays what it is.

CREATE FUNCTION event_store.is_out_of_bounds(stored json) RETURNS boolean LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
DECLARE
    written text   := stored::text;
    parts   text[] := regexp_match(written, '^-?([0-9]+)(?:[.]([0-9]+))?(?:[eE]([-+]?[0-9]+))?$');
    digits  text;
    last    numeric;
BEGIN
    IF json_typeof(stored) <> 'number' THEN
        RETURN false;
    END IF;
    digits := ltrim(parts[1] || coalesce(parts[2], ''), '0');
    IF digits = '' THEN
        RETURN false; -- nought is read as nought
    END IF;
    last := coalesce(parts[3], '0')::numeric - length(coalesce(parts[2], ''));
    RETURN length(written) > 100 OR length(digits) + last > 40 OR last < -40;
END
$$;
COMMENT ON FUNCTION event_store.is_out_of_bounds IS 'Whether this is a number that nobody reads: more than 40 digits before the point or after it, or more than 100 characters';

CREATE OR REPLACE FUNCTION event_store.with_mark(stored json, path text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
DECLARE
    again  text;
    marked text;
    found  boolean;
BEGIN
    IF cardinality(path) = 0 THEN
        IF event_store.is_out_of_bounds(stored) THEN
            RETURN 'null';
        ELSIF json_typeof(stored) = 'object'
              AND (SELECT count(*) = 1 AND bool_and(event_store.is_out_of_bounds(value)) FROM json_each(stored)) THEN
            RETURN 'null';
        ELSIF json_typeof(stored) <> 'string' THEN
            RAISE EXCEPTION 'only text can be redacted, and a number that cannot be read';
        ELSIF stored::text = '"[redacted]"' THEN
            RAISE EXCEPTION 'it is redacted already';
        END IF;
        RETURN '"[redacted]"';
    END IF;
    IF json_typeof(stored) = 'object' THEN
        SELECT '{' || string_agg(to_json(key)::text || ':' || value::text, ',' ORDER BY n) || '}',
               '{' || string_agg(to_json(key)::text || ':' || CASE key WHEN path[1] THEN event_store.with_mark(value, path[2:])
                                                                    ELSE value::text END, ',' ORDER BY n) || '}',
               count(*) FILTER (WHERE key = path[1]) = 1
          INTO again, marked, found
          FROM json_each(stored) WITH ORDINALITY AS member (key, value, n);
    ELSIF json_typeof(stored) = 'array' THEN
        SELECT '[' || string_agg(value::text, ',' ORDER BY n) || ']',
               '[' || string_agg(CASE (n - 1)::text WHEN path[1] THEN event_store.with_mark(value, path[2:])
                                 ELSE value::text END, ',' ORDER BY n) || ']',
               count(*) FILTER (WHERE (n - 1)::text = path[1]) = 1
          INTO again, marked, found
          FROM json_array_elements(stored) WITH ORDINALITY AS item (value, n);
    END IF;
    IF found IS NOT TRUE THEN
        RAISE EXCEPTION 'there is nothing at /%', array_to_string(path, '/');
    ELSIF again <> stored::text THEN
        RAISE EXCEPTION 'the text is not written as the application writes it';
    END IF;
    RETURN marked;
END
$$;
COMMENT ON FUNCTION event_store.with_mark IS 'A stored text with a mark in place of the text at the end of the path, or null in place of a number that cannot be read, and otherwise the same';

REVOKE ALL ON FUNCTION event_store.is_out_of_bounds FROM PUBLIC;
