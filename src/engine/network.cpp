#include "engine/network.h"

#include "base/logging.h"

#include <opencv2/core/utils/logger.hpp>

#include <mutex>

namespace countersign::engine {

namespace {

// OpenCV writes every error to standard error before it throws; ours arrive as Result and are said once.
void quietOpenCv()
{
    static std::once_flag once;
    std::call_once(once, [] {
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        cv::redirectError([](int, const char *, const char *, const char *, int, void *) { return 0; });
    });
}

} // namespace

Network::Network(const cv::dnn::Net &net)
    : m_net(net)
{}

Result<Network> Network::load(const QByteArray &onnx)
{
    quietOpenCv();
    try {
        cv::dnn::Net net = cv::dnn::readNetFromONNX(onnx.constData(), static_cast<size_t>(onnx.size()));
        if (net.empty())
            return failure(ErrorKind::Unsupported);
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return Network(net);
    } catch (const std::exception &) {
        return failure(ErrorKind::Unsupported);
    }
}

Result<std::vector<cv::Mat>> Network::run(const cv::Mat &blob, const QStringList &outputs)
{
    try {
        std::vector<cv::String> names;
        for (const QString &output : outputs)
            names.push_back(output.toStdString());
        std::vector<cv::Mat> results;
        m_net.setInput(blob);
        m_net.forward(results, names);
        if (results.size() != names.size())
            return failure(ErrorKind::Internal);
        // The network reuses its own memory in the next run.
        for (cv::Mat &result : results)
            result = result.clone();
        return results;
    } catch (const std::exception &error) {
        qCWarning(lcEngine) << "a network failed:" << error.what();
        return failure(ErrorKind::Internal);
    }
}

} // namespace countersign::engine
