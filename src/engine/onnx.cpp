#include "engine/onnx.h"

namespace countersign::engine::onnx {

namespace {

protobuf::Field attributeOf(const char *name, protobuf::Message values, int type)
{
    values.prepend(protobuf::text(attribute::name, name));
    values.append(protobuf::varint(attribute::type, static_cast<quint64>(type)));
    return protobuf::message(node::attribute, values);
}

} // namespace

protobuf::Field floatAttribute(const char *name, float value)
{
    return attributeOf(name, {protobuf::float32(attribute::f, value)}, attribute::typeFloat);
}

protobuf::Field intAttribute(const char *name, qint64 value)
{
    return attributeOf(name, {protobuf::varint(attribute::i, static_cast<quint64>(value))},
                       attribute::typeInt);
}

protobuf::Field intsAttribute(const char *name, const QVector<qint64> &values)
{
    protobuf::Message fields;
    for (const qint64 value : values)
        fields.append(protobuf::varint(attribute::ints, static_cast<quint64>(value)));
    return attributeOf(name, fields, attribute::typeInts);
}

} // namespace countersign::engine::onnx
