// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/transport.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslError>

class QNetworkReply;

namespace kvorum::transport {

/// Requests over HTTPS; HTTP only to this machine itself. Follows no redirect (it could lead to
/// http or elsewhere), keeps no cookie and no cache. A certificate that does not hold is a failure
/// in words, before anything is sent.
class HttpTransport final : public client::Transport {
public:
    HttpTransport();
    ~HttpTransport() override;

    void send(client::Request request, std::function<void(client::Response)> answered) override;
    void cancel() override;

private:
    void finish(QNetworkReply* reply);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_distrust; ///< why the certificate of the request in flight does not hold
    std::function<void(client::Response)> m_answered;
};

/// Whether something may be sent to this address: https, or http to loopback.
[[nodiscard]] bool mayReach(const std::string& url);

} // namespace kvorum::transport
