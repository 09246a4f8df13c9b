#include "engine/protobuf.h"

#include <QtEndian>

#include <bit>

namespace countersign::engine::protobuf {

namespace {

constexpr int mostVarintBytes = 10;

// Walks over one buffer; `cut` says that the buffer ended inside a field.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    bool atEnd() const { return m_at >= m_bytes.size(); }
    bool isCut() const { return m_cut; }
    int fieldsRead() const { return m_fields; }

    std::optional<Field> next()
    {
        const auto key = varint();
        if (!key)
            return std::nullopt;
        Field field;
        field.number = static_cast<int>(*key >> 3);
        const auto wire = static_cast<int>(*key & 7);
        if (*key >> 32 != 0 || field.number < 1 || wire == 3 || wire == 4 || wire > 5)
            return std::nullopt;
        field.wire = static_cast<Wire>(wire);
        if (!readContent(&field))
            return std::nullopt;
        ++m_fields;
        return field;
    }

private:
    bool readContent(Field *field)
    {
        switch (field->wire) {
        case Wire::Varint:
            return assign(&field->value, varint());
        case Wire::Fixed64:
            return assign(&field->value, fixed<quint64>());
        case Wire::Fixed32:
            return assign(&field->value, fixed<quint32>());
        case Wire::Bytes:
            break;
        }
        const auto length = varint();
        if (!length || !has(*length))
            return false;
        field->bytes = m_bytes.mid(m_at, static_cast<qsizetype>(*length));
        m_at += static_cast<qsizetype>(*length);
        return true;
    }

    template<class Number>
    static bool assign(quint64 *value, const std::optional<Number> &read)
    {
        if (read)
            *value = *read;
        return read.has_value();
    }

    bool has(quint64 count)
    {
        m_cut = count > static_cast<quint64>(m_bytes.size() - m_at);
        return !m_cut;
    }

    std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int i = 0; i < mostVarintBytes; ++i) {
            if (!has(1))
                return std::nullopt;
            const auto byte = static_cast<quint8>(m_bytes.at(m_at++));
            value |= static_cast<quint64>(byte & 0x7F) << (7 * i);
            if ((byte & 0x80) == 0)
                return value;
        }
        return std::nullopt;
    }

    template<class Number>
    std::optional<Number> fixed()
    {
        if (!has(sizeof(Number)))
            return std::nullopt;
        const auto value = qFromLittleEndian<Number>(m_bytes.constData() + m_at);
        m_at += static_cast<qsizetype>(sizeof(Number));
        return value;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_cut = false;
    int m_fields = 0;
};

void appendVarint(QByteArray *out, quint64 value)
{
    while (value >= 0x80) {
        out->append(static_cast<char>((value & 0x7F) | 0x80));
        value >>= 7;
    }
    out->append(static_cast<char>(value));
}

template<class Number>
void appendFixed(QByteArray *out, Number value)
{
    const Number stored = qToLittleEndian(value);
    out->append(reinterpret_cast<const char *>(&stored), sizeof(stored));
}

} // namespace

std::optional<Message> parse(const QByteArray &bytes)
{
    Message message;
    Reader reader(bytes);
    while (!reader.atEnd()) {
        auto field = reader.next();
        if (!field)
            return std::nullopt;
        message.append(std::move(*field));
    }
    return message;
}

QByteArray serialised(const Message &message)
{
    QByteArray out;
    for (const Field &field : message) {
        appendVarint(&out, static_cast<quint64>(field.number) << 3 | static_cast<quint64>(field.wire));
        switch (field.wire) {
        case Wire::Varint:
            appendVarint(&out, field.value);
            break;
        case Wire::Fixed64:
            appendFixed(&out, field.value);
            break;
        case Wire::Fixed32:
            appendFixed(&out, static_cast<quint32>(field.value));
            break;
        case Wire::Bytes:
            appendVarint(&out, static_cast<quint64>(field.bytes.size()));
            out.append(field.bytes);
            break;
        }
    }
    return out;
}

Field varint(int number, quint64 value)
{
    return {number, Wire::Varint, value, {}};
}

Field bytesField(int number, const QByteArray &bytes)
{
    return {number, Wire::Bytes, 0, bytes};
}

Field text(int number, const char *value)
{
    return bytesField(number, QByteArray(value));
}

Field message(int number, const Message &content)
{
    return bytesField(number, serialised(content));
}

Field float32(int number, float value)
{
    return {number, Wire::Fixed32, std::bit_cast<quint32>(value), {}};
}

const Field *find(const Message &message, int number)
{
    const auto found = std::ranges::find(message, number, &Field::number);
    return found == message.end() ? nullptr : &*found;
}

Shape check(const QByteArray &bytes)
{
    Reader reader(bytes);
    while (!reader.atEnd()) {
        if (!reader.next())
            return reader.isCut() && reader.fieldsRead() > 0 ? Shape::CutOff : Shape::Other;
    }
    return reader.fieldsRead() > 0 ? Shape::Whole : Shape::Other;
}

} // namespace countersign::engine::protobuf
