-- A text as it is compared where people search: in one normal form, in small letters, without the marks of Latin, Greek, Cyrillic,
-- Hebrew and Arabic, without what cannot be seen, and with letters that no normal form takes apart as the plain ones. The same as
-- org.contractgovernance.contracts.text.FoldedText, which folds what is searched for. Most texts are ASCII, perhaps with dashes and
-- quotation marks, and are folded at once.
CREATE FUNCTION query.folded(written text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    folded text;
BEGIN
    IF octet_length(written) = length(written) OR written !~ '[^\x01-\x7F–—‘’“”£€•·°×§]' THEN
        RETURN lower(written COLLATE "C");
    END IF;
    folded := lower(upper(regexp_replace(
        normalize(written, NFKD),
        '[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670'
        '\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F'
        '\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F'
        '\uFEFF\uFFA0\uFFF0-\uFFF8\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]+',
        '', 'g') COLLATE "pg_unicode_fast"));
    IF folded ~ '[øłđðħŧıŋςßæœþ]' THEN
        folded := replace(replace(replace(replace(
            translate(folded, 'øłđðħŧıŋς', 'olddhtinσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
    END IF;
    RETURN folded;
END
$$;

COMMENT ON FUNCTION query.folded IS 'A text as it is compared where people search, whatever its capitals, marks and normal form';
