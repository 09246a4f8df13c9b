#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>

#include <vector>

namespace countersign::engine {

// One loaded ONNX network. Not for two threads at once. OpenCV's exceptions end here.
class Network
{
public:
    // Unsupported when OpenCV cannot read `onnx`.
    static Result<Network> load(const QByteArray &onnx);

    // The named outputs for one input of N x C x H x W floats. Internal when OpenCV fails or gives another
    // number of outputs.
    Result<std::vector<cv::Mat>> run(const cv::Mat &blob, const QStringList &outputs);

private:
    explicit Network(const cv::dnn::Net &net);

    cv::dnn::Net m_net;
};

} // namespace countersign::engine
