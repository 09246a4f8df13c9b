#pragma once

#include <QByteArray>
#include <QVector>

#include <optional>

// Just enough of the protobuf wire format to read and rewrite ONNX files.
// https://protobuf.dev/programming-guides/encoding/
namespace countersign::engine::protobuf {

enum class Wire { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

// One field of a message. Bytes fields share the message's memory where possible.
struct Field
{
    int number = 0;
    Wire wire = Wire::Varint;
    quint64 value = 0; // Varint, Fixed64, Fixed32
    QByteArray bytes;  // Bytes
};

using Message = QVector<Field>;

// The fields of a message in their order; nothing when it is not one or ends inside a field.
std::optional<Message> parse(const QByteArray &bytes);

QByteArray serialised(const Message &message);

Field varint(int number, quint64 value);
Field bytesField(int number, const QByteArray &bytes);
Field text(int number, const char *value);
Field message(int number, const Message &content);
Field float32(int number, float value);

// The first field of that number; null if there is none.
const Field *find(const Message &message, int number);

enum class Shape {
    Whole,  // fields from the first to the last byte
    CutOff, // begins like a message and ends inside a field
    Other,  // anything else
};
Shape check(const QByteArray &bytes);

} // namespace countersign::engine::protobuf
